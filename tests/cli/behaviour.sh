#!/bin/sh
# What the command promises: exit statuses, messages, files. One function a behaviour, named by it.
# usage: behaviour.sh RELATA CORPUS; prints TAP.
set -u
relata=$(realpath "$1") corpus=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
export LC_ALL=C NO_COLOR=1

run() { # run EXPECTED-STATUS ARGUMENTS…: output goes to the files out and err
    expected=$1
    shift
    "$relata" "$@" > out 2> err < /dev/null
    status=$?
    [ "$status" -eq "$expected" ] || { echo "# status $status instead of $expected: relata $*"; sed 's/^/# /' err; return 1; }
}

says() { grep -q -e "$1" err || { echo "# the message lacks: $1"; sed 's/^/# /' err; return 1; }; }
prints() { grep -q -e "$1" out || { echo "# the output lacks: $1"; head -n 5 out | sed 's/^/# /'; return 1; }; }
is_empty() { [ ! -s "$1" ] || { echo "# $1 is not empty"; return 1; }; }

document() { # document FILE TEXT
    printf '%s\n' "$2" > "$1"
}

version_is_printed() { run 0 --version && prints '^relata [0-9]'; }
help_lists_every_verb() {
    run 0 help || return 1
    for verb in build extract merge export explain stats formats completion help; do prints "^  $verb" || return 1; done
}
no_verb_is_wrong_usage() { run 2 && says '^usage: relata' && is_empty out; }
a_misspelt_verb_gets_the_nearest() { run 2 exprot && says "there is no verb 'exprot'; did you mean 'export'?"; }
a_misspelt_option_gets_the_nearest() { run 2 build --nmae x && says "did you mean '--name'?"; }
a_misspelt_format_gets_the_nearest() { run 2 build "$corpus" -o x --formats grahpml && says "did you mean 'graphml'?"; }
an_option_without_its_value_is_told() { run 2 build --name && says "'--name' needs a value"; }
a_number_must_be_one() { run 2 extract -j many && says "needs a number, not 'many'"; }
a_flag_takes_no_value() { run 2 build --each=yes && says "'--each' takes no value"; }
each_verb_has_help() {
    for verb in $("$relata" help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
        run 0 "$verb" --help && prints "^usage: relata $verb" || return 1
    done
}
an_input_that_is_missing_is_an_error() { run 2 extract nowhere.txt && says "nowhere.txt" && is_empty out; }
build_needs_a_folder() { run 2 build "$corpus" && says '\-o'; }
build_writes_the_default_formats() {
    run 0 build "$corpus" -o all --name talks || return 1
    for format in dot svg graphml jsonl; do [ -s "all/talks.$format" ] || { echo "# no $format"; return 1; }; done
}
five_stories_give_four_rounds_of_the_dialogue() {
    [ "$(grep '"k":"node"' all/talks.jsonl | grep -c '"ordinal":')" -eq 4 ]
}
build_each_writes_one_graph_a_document() {
    run 0 build "$corpus" -o each --each --formats dot && [ "$(ls each/2016*.dot | wc -l)" -ge 3 ]
}
build_writes_one_file_when_its_extension_says_the_format() {
    run 0 build "$corpus" -o one.graphml && [ -f one.graphml ] && run 0 build "$corpus" -o one.graphml --check || return 1
    run 0 export one.graphml -t graphml -o again.txt && cmp one.graphml again.txt || return 1
    run 0 build "$corpus" -o one.csv && [ -f one-nodes.csv ] && [ -f one-edges.csv ]
}
check_passes_on_fresh_files() { run 0 build "$corpus" -o all --name talks --check && is_empty out; }
check_tells_a_stale_file_and_writes_nothing() {
    cp all/talks.dot kept.dot
    echo '// by hand' >> all/talks.dot
    run 1 build "$corpus" -o all --name talks --check && prints 'talks.dot is stale' || return 1
    grep -q 'by hand' all/talks.dot && cp kept.dot all/talks.dot
}
check_compares_pictures_by_what_they_show() {
    sed 's/ x="/  x="/' all/talks.svg > moved.svg && cp all/talks.svg kept.svg || return 1
    run 0 build "$corpus" -o all --name talks --formats svg --check-bytes || return 1
    cp moved.svg all/talks.svg && run 1 build "$corpus" -o all --name talks --formats svg --check && cp kept.svg all/talks.svg
}
check_and_diff_together_tell_both() {
    cp all/talks.dot kept.dot && echo '// by hand' >> all/talks.dot
    run 1 build "$corpus" -o all --name talks --check --diff && prints 'talks.dot is stale' && cp kept.dot all/talks.dot
}
export_checks_its_file() {
    run 0 export all/talks.jsonl --focus 'Guo Shengkun' -o guo.svg || return 1
    run 0 export all/talks.jsonl --focus 'Guo Shengkun' -o guo.svg --check || return 1
    run 1 export all/talks.jsonl --focus 'Loretta Lynch' -o guo.svg --check && prints 'guo.svg is stale'
}
check_goes_by_the_stamp_of_a_page() {
    run 0 export all/talks.jsonl -o page.html && run 0 export all/talks.jsonl -o page.html --check || return 1
    run 1 export all/talks.jsonl --top 5 -o page.html --check && prints 'page.html is stale' || return 1
    sed -i 's/<body>/<body >/' page.html && run 1 export all/talks.jsonl -o page.html --check
}
export_check_needs_a_file() { run 2 export all/talks.jsonl --check && says '\-o'; }
diff_checks_its_picture() {
    run 0 extract "$corpus"/2015* && cp out old.jsonl && run 1 diff old.jsonl all/talks.jsonl -o change.svg || return 1
    run 0 diff old.jsonl all/talks.jsonl -o change.svg --check || return 1
    echo '<!-- by hand -->' >> change.svg
    run 1 diff old.jsonl all/talks.jsonl -o change.svg --check && prints 'change.svg is stale'
}
denied_relations_are_drawn_on_request() {
    run 0 export all/talks.jsonl -t svg && ! grep -q 'class="edge [a-z]* negated' out || return 1
    run 0 export all/talks.jsonl -t svg --show-negated && grep -q 'class="edge [a-z]* negated' out
}
a_selection_says_what_it_left_out() {
    run 0 export all/talks.jsonl -t svg --type person && prints 'Left out by choice: [0-9]* of [0-9]* entities'
}
check_tells_a_missing_file() { run 1 build "$corpus" -o none --formats dot --check && [ ! -e none ]; }
build_diff_tells_what_changed_and_writes_nothing() {
    cp all/talks.jsonl kept.jsonl
    run 0 build "$corpus" -o all --name talks --diff || return 1
    run 1 build "$corpus"/2015* -o all --name talks --diff && prints '^- ' && cmp kept.jsonl all/talks.jsonl
}
threads_change_no_byte() {
    run 0 extract -j1 "$corpus" && cp out one && run 0 extract -j4 "$corpus" && cmp out one
}
the_same_run_gives_the_same_bytes() {
    run 0 build "$corpus" -o again --name talks --formats dot,graphml,jsonl || return 1
    for format in dot graphml jsonl; do cmp "all/talks.$format" "again/talks.$format" || return 1; done
}
neither_locale_nor_time_zone_changes_a_byte() {
    LC_ALL=C.UTF-8 TZ=Pacific/Auckland "$relata" extract "$corpus" > other && cmp other one
}
merging_extracts_gives_what_build_gives() {
    run 0 extract "$corpus" && cp out records.jsonl && run 0 merge records.jsonl && cmp out all/talks.jsonl
}
the_order_of_merging_makes_no_difference() {
    split -l 7 records.jsonl part. && run 0 merge $(ls -r part.*) part.aa && cmp out all/talks.jsonl
}
a_merged_graph_merges_to_itself() { run 0 merge all/talks.jsonl && cmp out all/talks.jsonl; }
export_follows_the_extension() { run 0 export all/talks.jsonl -o talks.graphml && grep -q '<graphml' talks.graphml; }
graphml_reads_back_as_it_was() {
    run 0 export all/talks.jsonl -t graphml -o back.graphml && run 0 export back.graphml -t jsonl && cmp out all/talks.jsonl
}
node_link_reads_back_as_it_was() {
    run 0 export all/talks.jsonl -t json -o back.json && run 0 export back.json -t jsonl && cmp out all/talks.jsonl
}
tables_of_others_can_be_merged() {
    printf 'subject,predicate,object\nAcme,acquired,Widget\n' > triples.csv
    run 0 merge triples.csv && prints '"relation":"acquired"' && prints '"external":true'
}
a_file_of_no_known_format_is_an_error() {
    echo 'no graph' > notes.txt
    run 2 merge notes.txt && says "'notes.txt' is of no format that can be read"
}
export_reads_standard_input() { "$relata" export -t dot --name talks < all/talks.jsonl > out && cmp out all/talks.dot; }
export_keeps_the_old_file_when_it_fails() {
    echo old > kept.dot
    run 2 export nowhere.jsonl -o kept.dot && [ "$(cat kept.dot)" = old ]
}
focus_selects_what_is_near() {
    run 0 export all/talks.jsonl -t jsonl --focus China --hops 1 && prints 'country:china' && [ "$(wc -l < out)" -lt "$(wc -l < all/talks.jsonl)" ]
}
a_focus_on_nobody_is_an_error() { run 2 export all/talks.jsonl --focus Nobody && says "'Nobody'" && is_empty out; }
an_unknown_type_gets_the_nearest() { run 2 export all/talks.jsonl --type persn && says "did you mean 'person'?"; }
explain_prints_sentences_with_their_place() { run 0 explain all/talks.jsonl China && prints '\.txt:[0-9]*:[0-9]*: “'; }
a_misspelt_name_gets_the_nearest() { run 2 explain all/talks.jsonl Chian && says "did you mean 'China'?"; }
a_type_like_no_other_gets_them_all() { run 2 export all/talks.jsonl --type xyz && says 'there are person, '; }
hops_without_a_focus_are_told() { run 2 export all/talks.jsonl -t dot --hops 2 && says '\-\-focus'; }
a_date_of_documents_must_be_one() { run 2 extract --date tomorrow "$corpus" && says "'tomorrow' is not a date such as 2016-12-07"; }
explaining_nobody_is_an_error() { run 2 explain all/talks.jsonl Nobody && says "'Nobody'"; }
diff_finds_no_change_in_the_same() { run 0 diff all/talks.jsonl all/talks.jsonl; }
diff_tells_what_changed() {
    run 0 extract "$corpus"/2015* && cp out old.jsonl && run 1 diff old.jsonl all/talks.jsonl && prints '^+ '
}
lint_finds_nothing_in_our_own_graph() { run 0 lint all/talks.jsonl --verify-evidence "$corpus" && is_empty out; }
lint_finds_evidence_that_no_document_has() {
    sed 's/"text":"/"text":"Never said: /' all/talks.jsonl > false.jsonl
    run 1 lint false.jsonl --verify-evidence "$corpus" && prints 'does not say “Never said: '
}
lint_finds_unknown_relations() {
    sed 's/"relation":"agreed"/"relation":"aggreed"/' all/talks.jsonl > false.jsonl
    run 1 lint false.jsonl && prints "no rule file has the relation 'aggreed'"
}
what_no_source_says_is_dropped_on_demand() {
    sed 's/"evidence":"/"evidence":"Never said: /' records.jsonl > invented.jsonl
    run 0 merge invented.jsonl --require-evidence --sources "$corpus" && ! grep -q '"k":"edge"' out || return 1
    run 0 merge records.jsonl --require-evidence --sources "$corpus" && cmp out all/talks.jsonl
}
foreign_graphs_are_merged() {
    run 0 merge all/talks.graphml && prints '"k":"node"' && run 2 merge --from nonsense all/talks.graphml && says nonsense
}
eval_of_a_graph_by_itself_is_perfect() {
    printf '{"doc":"d","relation":"accused","status":"asserted","source":"China","target":"Japan"}\n' > gold.jsonl
    document d 'China accused Japan of spying.'
    run 0 extract d && cp out d.jsonl && run 0 eval gold.jsonl d.jsonl && prints '^all  *1.000   1.000   1.000'
}
eval_knows_the_names_of_annotated_entities() {
    printf '{"doc":"d","type":"country","name":"Middle Kingdom","aliases":["China"]}\n' > names.jsonl
    sed 's/China/Middle Kingdom/' gold.jsonl > other.jsonl
    run 0 eval other.jsonl d.jsonl && prints '^all  *0.000' || return 1
    run 0 eval other.jsonl names.jsonl d.jsonl && prints '^all  *1.000   1.000   1.000'
}
eval_wants_no_optional_fact() {
    sed 's/"status"/"optional":true,"status"/; s/Japan/Korea/' gold.jsonl > optional.jsonl
    cat gold.jsonl >> optional.jsonl
    run 0 eval optional.jsonl d.jsonl && prints '^all  *1.000   1.000   1.000        1      1'
}
eval_counts_an_edge_the_wrong_way_round() {
    sed 's/China/X/; s/Japan/China/; s/X/Japan/' gold.jsonl > turned.jsonl
    run 0 eval turned.jsonl d.jsonl && prints '^all  *0.000 ' && prints '; 1 the wrong way round$'
}
eval_says_which_status_was_taken_for_which() {
    sed 's/asserted/alleged/' gold.jsonl > alleged.jsonl
    run 0 eval alleged.jsonl d.jsonl && prints '^status right in 0 of 1 hits' && prints '^1 alleged found as asserted$'
}
eval_lists_what_differs() {
    run 0 eval --list turned.jsonl d.jsonl && prints '^missing	d	japan	accused	china	asserted$' &&
        prints '^extra	d	country:china	accused	country:japan	asserted$'
}
a_sheet_of_a_sample_has_as_many_edges_as_asked_for() {
    run 0 eval --sample 20 --seed 1 all/talks.jsonl && [ "$(wc -l < out)" -eq 21 ] && prints '^source	relation	target	status	place'
}
the_same_seed_draws_the_same_edges_and_another_draws_others() {
    for seed in 1 1 2; do run 0 eval --sample 20 --seed $seed all/talks.jsonl || return 1; mv out sheet$seed.$((n += 1)); done
    cmp sheet1.1 sheet1.2 && ! cmp -s sheet1.1 sheet2.3
}
a_smaller_sample_begins_a_larger_one() {
    run 0 eval --sample 5 all/talks.jsonl && mv out five && run 0 eval --sample 20 all/talks.jsonl && head -n 6 out | cmp - five
}
a_judged_sheet_gives_precision_with_an_interval() {
    printf 'relation\tends ok\trelation ok\tdirection ok\tstatus ok\nmet\ty\ty\ty\ty\nmet\ty\tn\ty\ty\nmet\t\t\t\t\n' > judged
    run 0 eval --sheet judged && prints '^all four  *0.500  \[0.095, 0.905\]  *1 of 2$' && prints '^1 rows without'
}
an_unknown_verdict_has_its_place() {
    printf 'relation\tends ok\trelation ok\tdirection ok\tstatus ok\nmet\ty\ty\ty\tmaybe\n' > judged
    run 2 eval --sheet judged && says "^judged:2:1: error: expected 'y', 'n' or nothing as 'status ok'"
}
a_sheet_without_verdicts_is_an_error() {
    run 0 eval --sample 3 all/talks.jsonl && mv out empty && run 2 eval --sheet empty && says 'expected a row with all of its verdicts'
}
judged_sheets_can_be_read() {
    for sheet in "$corpus"/../tests/gold/*-judged.tsv; do run 0 eval --sheet "$sheet" && prints '^all four  *0\.[789]' || return 1; done
}
eval_tells_how_it_is_used() { run 2 eval all/talks.jsonl && says "takes GOLD and GRAPH" && is_empty out; }
eval_judges_mentions_by_where_they_stand() {
    printf '%s\n' '{"doc":"d","type":"country","name":"China","mentions":[[0,5]]}' \
        '{"doc":"d","type":"country","name":"Japan","mentions":[[14,19]]}' > gold.jsonl
    document d 'China accused Japan of spying on 80 people in Norway.'
    run 0 extract d && cp out d.jsonl && run 0 eval --list gold.jsonl d.jsonl &&
        prints '^extra	d	country	Norway$' && prints '^entities, named  *0.667   1.000   0.800' &&
        prints '^mentions  *0.667   1.000   0.800' && prints '^B³ of mentions  *1.000   1.000   1.000'
}
stats_counts() { run 0 stats all/talks.jsonl && prints '^[0-9]* documents, '; }
a_malformed_line_has_its_place() {
    printf '{"k":"doc","id":"a","title":""}\n{"k":"claim",}\n' > bad.jsonl
    run 2 merge bad.jsonl && says '^bad.jsonl:2:1[0-9]: error: ' && is_empty out
}
an_unknown_status_has_its_place() {
    printf '{"k":"claim","doc":"a","relation":"met","source":"person:a","target":"person:b","status":"maybe"}\n' > bad.jsonl
    run 2 merge bad.jsonl && says "^bad.jsonl:1:[0-9]*: error: no status of claims is called 'maybe'"
}
a_dangling_edge_is_told() {
    printf '{"k":"edge","relation":"met","source":"person:a","target":"person:b","evidence":[]}\n' > bad.jsonl
    run 2 export bad.jsonl && says "'person:[ab]', which is no node"
}
keep_going_skips_and_says_so() {
    document good.txt 'China accused Japan of spying.'
    run 3 extract --keep-going nowhere.txt good.txt && says 'nowhere.txt' && prints '"id":"good.txt"'
}
without_keep_going_the_first_failure_ends_it() { run 2 extract good.txt nowhere.txt && says 'nowhere.txt'; }
a_full_disk_is_a_failure() {
    "$relata" extract "$corpus" > /dev/full 2> err
    [ $? -eq 2 ] && says 'No space left on device' || return 1
    "$relata" help > /dev/full 2> err
    [ $? -eq 2 ] && says 'No space left on device' || return 1
    run 2 export all/talks.jsonl -t graphml -o /dev/full && says 'No space left on device'
}
a_reader_that_goes_away_is_a_failure() {
    { "$relata" extract "$corpus"; echo $? > status; } 2> err | true
    [ "$(cat status)" -eq 2 ] && says 'Broken pipe'
}
a_folder_that_cannot_be_written_is_an_error() {
    run 2 build "$corpus" -o /proc/relata && says "/proc/relata" || return 1
    run 2 export all/talks.jsonl -o /proc/talks.graphml && says "/proc/talks.graphml"
}
large_graph() { # large_graph FILE: enough to be in the middle of writing for a while
    awk 'BEGIN {
        print "{\"k\":\"doc\",\"id\":\"a\",\"title\":\"\"}"
        for (i = 0; i < 20000; i++)
            printf "{\"k\":\"node\",\"id\":\"person:p%05d\",\"type\":\"person\",\"label\":\"P\",\"members\":[]}\n", i
        for (i = 0; i < 59997; i++)
            printf "{\"k\":\"edge\",\"relation\":\"r%d\",\"source\":\"person:p%05d\",\"target\":\"person:p%05d\",\"weight\":1,\"mentions\":1,\"documents\":1,\"evidence\":[]}\n", i % 3, i / 3, i / 3 + 1
    }' > "$1"
}
only_the_old_file_is_there() { # …, whole, under its name
    cmp -s talks.graphml kept.graphml || { echo "# the old file has changed"; return 1; }
}
killed_in_the_middle_it_leaves_the_old_file() {
    large_graph large.jsonl && run 0 export all/talks.jsonl -o talks.graphml && cp talks.graphml kept.graphml || return 1
    for signal in KILL TERM HUP; do
        rm -f talks.graphml.*
        "$relata" export large.jsonl -o talks.graphml 2> err &
        while kill -0 $! 2> err && ! [ -s "$(echo talks.graphml.*)" ]; do :; done
        kill -$signal $! 2> err || { echo "# it was done before SIG$signal came"; return 1; }
        wait $! 2> err && return 1
        only_the_old_file_is_there || return 1
    done
    rm -f talks.graphml.*
}
a_file_that_grows_too_large_leaves_the_old_one() {
    (ulimit -f 100; "$relata" export large.jsonl -o talks.graphml 2> err; [ $? -ne 0 ]) 2> ignored && only_the_old_file_is_there
}
a_full_pipe_is_waited_for() {
    run 0 export large.jsonl -t graphml -o whole.graphml || return 1
    "$relata" export large.jsonl -t graphml | { sleep 1; cmp - whole.graphml; }
}
a_reader_of_a_graph_that_goes_away_is_a_failure() {
    { "$relata" export large.jsonl -t graphml; echo $? > status; } 2> err | head -c 1000 > out
    [ "$(cat status)" -eq 2 ] && says 'Broken pipe'
}
a_layout_gives_every_node_a_place() {
    run 0 export all/talks.jsonl --layout -t graphml || return 1
    [ "$(grep -c '<data key="n_x">.*<data key="n_y">.*<data key="n_r">' out)" -eq "$(grep -c '"k":"node"' all/talks.jsonl)" ]
}
symmetric_edges_have_three_forms() {
    run 2 export all/talks.jsonl -t graphml --symmetric maybe && says "there are attr, undirected and both"
}
a_flavor_that_there_is_not_lists_those_that_there_are() {
    run 2 export all/talks.jsonl -t graphml --graphml-flavor yd && says 'gephi, yed, neo4j'
}
without_a_layout_there_are_no_places() { run 0 export all/talks.jsonl -t graphml && ! grep -q n_x out; }
yed_has_a_layout_of_its_own() {
    run 0 export all/talks.jsonl -t graphml --graphml-flavor yed || return 1
    [ "$(grep -o '<y:Geometry [^>]*>' out | sort -u | wc -l)" -eq "$(grep -c '"k":"node"' all/talks.jsonl)" ]
}
an_alias_file_joins_two() {
    document a.txt 'Jane Roe met Angela Merkel in Berlin.'
    document b.txt 'Mary Poe met Angela Merkel in Berlin.'
    printf '# one woman\nsame Jane Roe = Mary Poe\n' > aliases
    run 0 build a.txt b.txt -o alias --formats jsonl --aliases aliases || return 1
    [ "$(grep -c '"id":"person:\(jane-roe\|mary-poe\)","type":"person","label"' alias/relata.jsonl)" -eq 1 ]
}
aliases_proposes_and_merges_nothing() {
    document a.txt 'Jane Roe met Angela Merkel in Berlin.'
    document b.txt 'Jane Rowe met Angela Merkel in Berlin.'
    run 0 build a.txt b.txt -o alias --formats jsonl && run 0 aliases alias/relata.jsonl && prints '^# same Jane Roe = Jane Rowe' || return 1
    cp out proposed && cp alias/relata.jsonl kept.jsonl
    run 0 build a.txt b.txt -o alias --formats jsonl --aliases proposed && cmp kept.jsonl alias/relata.jsonl || return 1
    sed 's/^# same/same/' proposed > edited
    run 0 build a.txt b.txt -o alias --formats jsonl --aliases edited && ! cmp -s kept.jsonl alias/relata.jsonl
}
a_mistake_in_an_alias_file_has_its_place() {
    printf 'same A = B\nsame C D\n' > aliases
    run 2 build a.txt -o alias --aliases aliases && says "^aliases:2:1: error: expected ' = ' between two names"
}
completion_scripts_are_valid() {
    run 0 completion bash && bash -n out && prints 'explain' && run 2 completion tcsh
}
formats_lists_what_can_be_written() { run 0 formats && prints '^graphml ' && prints '^dot '; }
formats_lists_what_can_be_read() { run 0 formats && prints '^brat ' && prints '^triples '; }
the_format_of_a_graph_can_be_said() {
    printf 'Guo\tmet\tLynch\n' > notes.txt
    run 2 stats notes.txt && printf 'head\ttype\ttail\nGuo\tmet\tLynch\n' > notes.txt || return 1
    for verb in stats export lint aliases; do
        run 2 $verb --from graphml notes.txt && says '^notes.txt:' || return 1
    done
    run 0 export --from csv notes.txt -t jsonl && prints '"relation":"met"' || return 1
    run 0 explain --from csv notes.txt Guo && run 0 diff --from csv notes.txt notes.txt && run 2 explain --from tsv notes.txt Guo && says 'there are jsonl, graphml'
}
no_color_and_no_progress_outside_a_terminal() { run 0 extract "$corpus" && is_empty err; }

tests=$(sed -n 's/^\([a-z_]*\)() {.*/\1/p' "$0" | grep -v -x -e run -e says -e prints -e is_empty -e document -e large_graph -e only_the_old_file_is_there)
echo "1..$(echo "$tests" | wc -l)"
for test in $tests; do
    name=$(echo "$test" | tr _ ' ')
    if "$test"; then echo "ok - $name"; else echo "not ok - $name"; fi
done
