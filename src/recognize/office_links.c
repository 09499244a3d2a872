/*
 * Which titles are offices and whose, and what follows for the one who holds it: he has it, has
 * the country of what it is an office of, and is linked with that body, state or region.
 */
#include "base/array.h"
#include "recognize/mentions.h"

bool rel_text_has(rel_text list, rel_text item)
{
    for (size_t i = 0; i + item.size <= list.size; i++)
        if (rel_text_equal_ignoring_case(rel_text_slice(list, i, item.size), item))
            return true;
    return false;
}

/** Titles that say how people stand to one another, and are no offices. */
static bool names_relation(const rel_sense *title)
{
    static const rel_text relations[] = {
        {"member", 6},      {"counterpart", 11}, {"colleague", 9}, {"analyst", 7}, {"expert", 6},
        {"specialist", 10}, {"father", 6},       {"mother", 6},    {"brother", 7}, {"sister", 6}};
    for (size_t i = 0; i < COUNT_OF(relations); i++)
        if (rel_text_equal(title->name, relations[i]))
            return true;
    return false;
}

bool rel_is_office(const rel_sense *title)
{
    static const rel_text kinds[] = {{"state", 5},       {"local", 5},         {"political", 9},
                                     {"diplomatic", 10}, {"spokesperson", 12}, {"royal", 5},
                                     {"religious", 9},   {"business", 8},      {"party", 5},
                                     {"legal", 5},       {"police", 6}};
    if (!title || title->class != REL_LEX_TITLE || names_relation(title))
        return false;
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (rel_text_equal(title->kind, kinds[i]))
            return true;
    return false;
}

bool rel_is_state_office(const rel_sense *title)
{
    return title && rel_text_equal(title->kind, REL_TEXT("state"));
}

bool rel_is_local_office(const rel_sense *title)
{
    return title && rel_text_equal(title->kind, REL_TEXT("local"));
}

bool rel_is_office_of_places(const rel_sense *title)
{
    return rel_is_state_office(title) || rel_is_local_office(title) ||
           (title && (rel_text_equal(title->kind, REL_TEXT("royal")) ||
                      rel_text_equal(title->kind, REL_TEXT("religious"))));
}

void rel_note_counterpart(rel_context *context, const rel_sense *title, uint32_t person,
                          uint32_t reading, rel_text nation)
{
    if (!nation.size || !title || !rel_text_equal(title->name, REL_TEXT("counterpart")))
        return;
    rel_leave_office_open(context, &(rel_open_office){.person = person,
                                                      .reading = reading,
                                                      .country = nation,
                                                      .otherwise = REL_NONE});
}

void rel_leave_office_open(rel_context *context, const rel_open_office *office)
{
    if (office->person != REL_NONE)
        REL_CONTEXT_PUSH(context, context->open_offices, context->open_office_count,
                         context->open_office_capacity, *office);
}

void rel_give_office(rel_context *context, uint32_t person, uint32_t reading, rel_text label,
                     uint32_t institution, bool is_former)
{
    if (!label.size || person == REL_NONE)
        return;
    rel_text *known = &context->found->entities[person].office;
    if (!is_former && !known->size)
        *known = label;
    else if (!is_former && !rel_text_has(*known, label) && !rel_text_has(label, *known))
        *known = rel_join(context, (rel_text[]){*known, REL_TEXT(", "), label}, 3);
    if (institution != REL_NONE && !context->found->entities[person].country.size)
        context->found->entities[person].country = context->found->entities[institution].country;
    bool is_body =
        institution != REL_NONE && context->found->entities[institution].type == REL_ORGANIZATION;
    const rel_reading *said = &context->readings[reading];
    if (said->country_count && institution != REL_NONE &&
        context->found->entities[institution].type == REL_AGENCY &&
        rel_text_equal(context->found->entities[institution].country, said->countries[0]))
        rel_add_link(context, "part-of", institution,
                     rel_entity_of_country(context, said->countries[0]), reading, (rel_text){0},
                     false);
    if (rel_text_has(label, REL_TEXT("founder")))
        rel_add_link(context, "established", person, institution, reading, (rel_text){0}, false);
    else
        rel_add_link(context, is_body ? "member-of" : "holds-office", person, institution, reading,
                     label, is_former);
}
