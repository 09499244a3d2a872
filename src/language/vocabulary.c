#include "language/vocabulary.h"

static const rel_text type_names[REL_ENTITY_TYPE_COUNT] = {
    [REL_NO_TYPE] = {NULL, 0},
    [REL_PERSON] = {"person", 6},
    [REL_GROUP] = {"group", 5},
    [REL_AGENCY] = {"agency", 6},
    [REL_ORGANIZATION] = {"organization", 12},
    [REL_COUNTRY] = {"country", 7},
    [REL_PLACE] = {"place", 5},
    [REL_MEETING] = {"meeting", 7},
    [REL_AGREEMENT] = {"agreement", 9},
    [REL_LAW] = {"law", 3},
    [REL_INCIDENT] = {"incident", 8},
};

static const rel_text status_names[REL_STATUS_COUNT] = {
    [REL_ASSERTED] = {"asserted", 8},
    [REL_ALLEGED] = {"alleged", 7},
    [REL_PLANNED] = {"planned", 7},
    [REL_NEGATED] = {"negated", 7},
};

rel_text rel_entity_type_name(rel_entity_type type)
{
    return type_names[type];
}

rel_entity_type rel_entity_type_of(rel_text name)
{
    for (int type = REL_NO_TYPE + 1; type < REL_ENTITY_TYPE_COUNT; type++)
        if (rel_text_equal(type_names[type], name))
            return (rel_entity_type)type;
    return REL_NO_TYPE;
}

rel_text rel_status_name(rel_status status)
{
    return status_names[status];
}

bool rel_status_of(rel_text name, rel_status *ret)
{
    for (int status = 0; status < REL_STATUS_COUNT; status++)
        if (rel_text_equal(status_names[status], name)) {
            *ret = (rel_status)status;
            return true;
        }
    return false;
}
