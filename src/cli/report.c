#include "cli/report.h"

#include <stdlib.h>
#include <unistd.h>

enum { DOCUMENTS_A_STEP = 16 };

static bool has_progress_line = false;

void rel_report_done(void)
{
    if (has_progress_line)
        fputs("\r\033[K", stderr);
    has_progress_line = false;
}

static bool has_colors(void)
{
    const char *refusal = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(STDERR_FILENO) && !(refusal && *refusal) && terminal && terminal[0] != '\0' &&
           !(terminal[0] == 'd' && terminal[1] == 'u');
}

static void print_message(const relata_error *err, const char *severity)
{
    rel_report_done();
    fputs(err->place[0] ? err->place : "relata", stderr);
    if (err->place[0] && err->line)
        fprintf(stderr, ":%u", err->line);
    if (err->place[0] && err->line && err->column)
        fprintf(stderr, ":%u", err->column);
    bool is_colored = has_colors();
    fprintf(stderr, ": %s%s:%s %s\n", is_colored ? "\033[1;31m" : "", severity,
            is_colored ? "\033[0m" : "", err->message);
}

rel_exit rel_report(const relata_error *err)
{
    print_message(err, "error");
    return err->code == RELATA_LAYOUT ? REL_EXIT_NO_PICTURE : REL_EXIT_FAILED;
}

void rel_report_skipped(void *context, const relata_error *err)
{
    (void)context;
    print_message(err, "skipped");
}

void rel_report_progress(void *context, size_t document_count)
{
    (void)context;
    if (document_count % DOCUMENTS_A_STEP != 0 || !isatty(STDERR_FILENO))
        return;
    fprintf(stderr, "\r%zu documents", document_count);
    has_progress_line = true;
}
