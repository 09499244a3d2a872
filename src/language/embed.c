/**
 * Writes files as C source, so that lexicons, rules and weights are part of the program.
 *
 * embed OUTPUT INPUT…: one string literal per file, found at run time by its file name. Literals
 * compile about ten times faster than lists of numbers, which matters for megabytes of weights.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES_A_LINE = 64 };

static const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_byte(FILE *out, int c)
{
    if (c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?')
        fputc(c, out);
    else
        fprintf(out, "\\%03o", (unsigned)c);
}

static long put_literal(FILE *out, FILE *in)
{
    long size = 0;
    for (int c; (c = getc(in)) != EOF; size++) {
        if (size % BYTES_A_LINE == 0)
            fputs(size ? "\"\n    \"" : "\n    \"", out);
        put_byte(out, c);
    }
    fputs(size ? "\"" : "\"\"", out);
    return size;
}

int main(int count, char **arguments)
{
    FILE *out = count > 1 ? fopen(arguments[1], "w") : NULL;
    if (!out)
        return EXIT_FAILURE;
    fputs("#include \"language/embedded.h\"\n\nconst rel_embedded rel_embedded_files[] = {\n", out);
    for (int i = 2; i < count; i++) {
        FILE *in = fopen(arguments[i], "rb");
        if (!in) {
            fprintf(stderr, "embed: cannot open '%s'\n", arguments[i]);
            return EXIT_FAILURE;
        }
        fprintf(out, "    {\"%s\", ", file_name(arguments[i]));
        fprintf(out, ", %ld},\n", put_literal(out, in));
        fclose(in);
    }
    fputs("    {0, 0, 0},\n};\n", out);
    return fclose(out) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
