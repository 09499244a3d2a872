/*
 * Completion scripts, printed from the tables of verbs and options, so that they cannot fall behind
 * them.
 */
#include <string.h>

#include "cli/report.h"

/** A shell and how its script is printed. */
typedef struct shell {
    const char *name;
    void (*print)(void);
} shell;

static void print_verbs(const char *separator)
{
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++)
        printf("%s%s", verb == rel_verbs ? "" : separator, (*verb)->name);
}

static void print_bash(void)
{
    fputs("_relata() {\n"
          "    local verbs=\"",
          stdout);
    print_verbs(" ");
    fputs("\" options=\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
          "        COMPREPLY=($(compgen -W \"$verbs\" -- \"$2\"))\n"
          "        return\n"
          "    fi\n"
          "    case ${COMP_WORDS[1]} in\n",
          stdout);
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++) {
        printf("    %s) options=\"--help", (*verb)->name);
        for (const rel_option *const *table = (*verb)->options; table && *table; table++)
            for (const rel_option *option = *table; option->name; option++)
                printf(" --%s", option->name);
        puts("\" ;;");
    }
    fputs("    esac\n"
          "    case $2 in\n"
          "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$2\")) ;;\n"
          "    *) COMPREPLY=($(compgen -f -- \"$2\")) ;;\n"
          "    esac\n"
          "}\n"
          "complete -o filenames -F _relata relata\n",
          stdout);
}

/** In single quotes a shell takes everything but a single quote as it is. */
static void print_quoted(const char *text)
{
    putchar('\'');
    for (; *text; text++)
        if (*text == '\'')
            fputs("'\\''", stdout);
        else
            putchar(*text);
    putchar('\'');
}

static void print_zsh_option(const rel_option *option)
{
    char form[512];
    snprintf(form, sizeof form, "--%s[%s]%s%s%s", option->name, option->help,
             option->placeholder ? ":" : "", option->placeholder ? option->placeholder : "",
             option->placeholder ? ":_files" : "");
    fputs(" \\\n            ", stdout);
    print_quoted(form);
}

static void print_zsh(void)
{
    puts("#compdef relata\n"
         "_relata() {\n"
         "    local -a verbs=(");
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++) {
        char form[256];
        snprintf(form, sizeof form, "%s:%s", (*verb)->name, (*verb)->summary);
        fputs("        ", stdout);
        print_quoted(form);
        putchar('\n');
    }
    puts("    )\n"
         "    if (( CURRENT == 2 )); then _describe verb verbs; return; fi\n"
         "    case $words[2] in");
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++) {
        printf("    %s) _arguments '*:file:_files'", (*verb)->name);
        for (const rel_option *const *table = (*verb)->options; table && *table; table++)
            for (const rel_option *option = *table; option->name; option++)
                print_zsh_option(option);
        puts(" ;;");
    }
    puts("    esac\n"
         "}\n"
         "_relata \"$@\"");
}

static void print_fish(void)
{
    for (const rel_verb *const *verb = rel_verbs; *verb; verb++) {
        printf("complete -c relata -n __fish_use_subcommand -f -a %s -d ", (*verb)->name);
        print_quoted((*verb)->summary);
        putchar('\n');
        for (const rel_option *const *table = (*verb)->options; table && *table; table++)
            for (const rel_option *option = *table; option->name; option++) {
                printf("complete -c relata -n '__fish_seen_subcommand_from %s' -l %s",
                       (*verb)->name, option->name);
                if (option->letter)
                    printf(" -s %c", option->letter);
                printf("%s -d ", option->kind == REL_OPTION_FLAG ? "" : " -r");
                print_quoted(option->help);
                putchar('\n');
            }
    }
}

static const shell shells[] = {{"bash", print_bash}, {"zsh", print_zsh}, {"fish", print_fish}};

static rel_exit run_completion(const rel_arguments *arguments)
{
    const char *name = arguments->operands.items[0];
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++)
        if (strcmp(name, shells[i].name) == 0) {
            shells[i].print();
            return REL_EXIT_DONE;
        }
    relata_error err = {.code = RELATA_USAGE};
    snprintf(err.message, sizeof err.message,
             "there is completion for bash, zsh and fish, not '%s'", name);
    return rel_report(&err);
}

const rel_verb rel_completion_verb = {
    .name = "completion",
    .operands = "bash|zsh|fish",
    .summary = "Print a script that completes verbs and options in a shell",
    .fewest_operands = 1,
    .most_operands = 1,
    .run = run_completion,
};
