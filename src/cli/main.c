/*
 * `relata VERB [OPTIONS] [INPUT…]`: find the verb, read its options, run it, and make sure that
 * standard output took everything.
 */
#include <errno.h>
#include <signal.h>
#include <string.h>

#include "base/array.h"
#include "cli/report.h"

enum { MAX_VERBS = 64 };

static rel_exit fail_usage(const char *message)
{
    relata_error err = {.code = RELATA_USAGE};
    snprintf(err.message, sizeof err.message, "%s", message);
    rel_report(&err);
    fputs("Try 'relata help'.\n", stderr);
    return REL_EXIT_FAILED;
}

static rel_exit fail_unknown(const char *word)
{
    const char *names[MAX_VERBS];
    char message[256];
    size_t count = 0;
    while (rel_verbs[count] && count < MAX_VERBS) {
        names[count] = rel_verbs[count]->name;
        count++;
    }
    const char *nearest = rel_nearest(word, names, count);
    snprintf(message, sizeof message, "there is no verb '%s'%s%s%s", word,
             nearest ? "; did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
    return fail_usage(message);
}

static bool asks_for_help(int count, char **words)
{
    for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++)
        if (strcmp(words[i], "--help") == 0 || strcmp(words[i], "-h") == 0)
            return true;
    return false;
}

static rel_exit run_verb(const rel_verb *verb, int count, char **words)
{
    rel_arguments arguments;
    relata_error err = {0};
    char message[256];
    if (asks_for_help(count, words)) {
        rel_help_verb(verb, stdout);
        return REL_EXIT_DONE;
    }
    if (!rel_arguments_read(verb->options, count, words, &arguments, &err))
        return fail_usage(err.message);
    rel_exit status;
    if (arguments.operands.count < verb->fewest_operands ||
        arguments.operands.count > verb->most_operands) {
        snprintf(message, sizeof message, "usage is: relata %s%s %s", verb->name,
                 verb->options ? " [OPTIONS]" : "", verb->operands);
        status = fail_usage(message);
    } else {
        status = verb->run(&arguments);
    }
    rel_arguments_clear(&arguments);
    return status;
}

/** Results may still sit in the stream's buffer; a full disk shows only now. */
static rel_exit close_output(rel_exit status)
{
    relata_error err = {.code = RELATA_IO};
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    snprintf(err.message, sizeof err.message, "cannot write to standard output: %s",
             strerror(errno ? errno : EIO));
    return status == REL_EXIT_FAILED ? status : rel_report(&err);
}

int main(int count, char **words)
{
    /* A reader that goes away is a failed write, to be told and cleaned up after. */
    signal(SIGPIPE, SIG_IGN);
    if (count < 2) {
        rel_help_all(stderr);
        return REL_EXIT_FAILED;
    }
    const char *first = words[1];
    if (strcmp(first, "--version") == 0) {
        printf("relata %s\n", relata_version());
        return (int)close_output(REL_EXIT_DONE);
    }
    if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0)
        first = "help";
    const rel_verb *verb = rel_verb_find(first);
    if (!verb)
        return (int)fail_unknown(first);
    return (int)close_output(run_verb(verb, count - 2, words + 2));
}
