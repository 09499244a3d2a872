#include <string.h>

#include "cli/verb.h"

enum { NAME_WIDTH = 12, OPTION_WIDTH = 27 };

static void print_option(const rel_option *option, FILE *out)
{
    char form[64];
    int size = option->letter
                   ? snprintf(form, sizeof form, "-%c, --%s", option->letter, option->name)
                   : snprintf(form, sizeof form, "    --%s", option->name);
    if (option->placeholder && size > 0 && (size_t)size < sizeof form)
        snprintf(form + size, sizeof form - (size_t)size, " %s", option->placeholder);
    fprintf(out, "  %-*s  %s\n", OPTION_WIDTH, form, option->help);
}

void rel_help_verb(const rel_verb *verb, FILE *out)
{
    bool has_options = verb->options && verb->options[0];
    fprintf(out, "usage: relata %s%s%s%s\n\n%s.\n", verb->name, has_options ? " [OPTIONS]" : "",
            verb->operands[0] ? " " : "", verb->operands, verb->summary);
    if (verb->details)
        fprintf(out, "\n%s\n", verb->details);
    if (has_options)
        fputs("\nOptions:\n", out);
    for (const rel_option *const *table = verb->options; table && *table; table++)
        for (const rel_option *option = *table; option->name; option++)
            print_option(option, out);
}

void rel_help_all(FILE *out)
{
    fputs("usage: relata VERB [OPTIONS] [INPUT…]\n\n"
          "relata reads news and draws who did what with whom.\n\nVerbs:\n",
          out);
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++)
        fprintf(out, "  %-*s  %s\n", NAME_WIDTH, (*verb)->name, (*verb)->summary);
    fputs("\n'relata VERB --help' says more about one of them. '-' is standard input; a directory\n"
          "stands for the documents in it. Results go to standard output or to -o, messages to\n"
          "standard error. Exit status: 0 done or same, 1 different or findings, 2 usage, bad\n"
          "input or output, 3 done but some inputs skipped, 4 a picture could not be laid out.\n",
          out);
}

static rel_exit run_help(const rel_arguments *arguments)
{
    const rel_verb *verb = NULL;
    if (arguments->operands.count)
        verb = rel_verb_find(arguments->operands.items[0]);
    if (verb)
        rel_help_verb(verb, stdout);
    else
        rel_help_all(stdout);
    return arguments->operands.count && !verb ? REL_EXIT_FAILED : REL_EXIT_DONE;
}

const rel_verb rel_help_verb_entry = {
    .name = "help",
    .operands = "[VERB]",
    .summary = "Say what the verbs do",
    .most_operands = 1,
    .run = run_help,
};
