#include "resolve/passes.h"

/** Join every unit that either name of the rule means to the first of its type. */
static void apply(rel_units *units, const rel_alias_rule *rule)
{
    uint32_t first[REL_ENTITY_TYPE_COUNT];
    for (size_t type = 0; type < REL_ENTITY_TYPE_COUNT; type++)
        first[type] = REL_NO_UNIT;
    for (uint32_t unit = 0; unit < units->count; unit++) {
        const rel_unit *item = &units->items[unit];
        if (!rel_unit_is_called(item, rule->one) && !rel_unit_is_called(item, rule->other))
            continue;
        if (first[item->type] == REL_NO_UNIT)
            first[item->type] = unit;
        else
            rel_units_force(units, first[item->type], unit, REL_TEXT("your alias"));
    }
}

bool rel_resolve_by_rule(rel_units *units, relata_error *err)
{
    (void)err;
    for (size_t i = 0; i < units->records->alias_rule_count; i++)
        if (units->records->alias_rules[i].is_same)
            apply(units, &units->records->alias_rules[i]);
    return true;
}
