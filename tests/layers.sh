#!/bin/sh
# The include rules of CONTRIBUTING.md: text flows down through the stages, and knowledge of them up nowhere.
set -eu
cd "${RELATA_SOURCE_ROOT:-$(dirname "$0")/..}"

# Every stage in the order of the flow, with the headers of its data that later stages may include.
stages="
read:document.h
segment:sentence.h
recognize:mention.h
parse:tree.h
relate:claim.h
records:evidence.h,record.h,records.h,slug.h
resolve:dates.h
graph:graph.h,select.h,diff.h,drawing.h,layout.h,render.h,metrics.h,places.h,style.h,typeface.h,map.h
export:exporter.h
"
# Folders that any stage may include, and the ones that stand outside of the flow.
free="base language"
outside="cli"

# external library header : the files that may include it
libraries="
graphviz/cgraph.h|cgraph.h:src/graph/graph.c
graphviz/gvc.h|gvc.h:src/graph/graphviz_text.h
libxml/:src/read/html.c src/export/xml.c src/records/import/graphml.c
cJSON.h|cjson/cJSON.h:src/base/json.c src/read/jsonl.c src/records/read.c src/records/gold.c src/records/import/json_lines.c src/records/import/json_row.h
"

findings=0
complain() {
    printf '%s\n' "$*"
    findings=$((findings + 1))
}

# rank STAGE: its place in the flow, from 1; 0 when it is none.
rank() {
    n=0
    for entry in $stages; do
        n=$((n + 1))
        if [ "${entry%%:*}" = "$1" ]; then echo "$n"; return; fi
    done
    echo 0
}

exports() { # exports STAGE HEADER: whether later stages may include that header
    for entry in $stages; do
        if [ "${entry%%:*}" = "$1" ]; then
            case ",${entry#*:}," in *",$2,"*) return 0 ;; esac
        fi
    done
    return 1
}

check_include() { # check_include FILE ITS-FOLDER INCLUDED-FOLDER HEADER
    [ "$2" != "$3" ] || return 0
    case " $free " in *" $3 "*) return 0 ;; esac
    case " $free " in *" $2 "*) complain "$1: $2/ is used by every stage and may not know '$3/$4'"; return 0 ;; esac
    case " $outside " in *" $3 "*) complain "$1: only the program knows '$3/$4'"; return 0 ;; esac
    case " $outside " in *" $2 "*) return 0 ;; esac
    if [ "$(rank "$3")" -eq 0 ]; then
        complain "$1: '$3/' is no stage that tests/layers.sh knows"
    elif [ "$(rank "$3")" -gt "$(rank "$2")" ]; then
        complain "$1: includes '$3/$4' of a later stage"
    elif ! exports "$3" "$4"; then
        complain "$1: '$3/$4' is not the data of its stage"
    fi
}

for folder in src/*/; do
    name=$(basename "$folder")
    case " $free $outside " in *" $name "*) continue ;; esac
    [ "$(rank "$name")" -gt 0 ] || complain "$folder is no stage that tests/layers.sh knows"
done

files=$(find src -mindepth 2 -name '*.[ch]' | sort)
for file in $files; do
    folder=${file#src/}
    folder=${folder%%/*}
    for include in $(sed -n 's/^#include "\([a-z]*\/.*\)".*/\1/p' "$file"); do
        check_include "$file" "$folder" "${include%%/*}" "${include#*/}"
    done
done

printf '%s\n' "$libraries" | sed '/^$/d' > "${TMPDIR:-/tmp}/relata-layers.$$"
while IFS=: read -r headers allowed; do
    for file in $(grep -lE "^#include <($headers)" $files || true); do
        case " $allowed " in *" $file "*) ;; *) complain "$file: may not include <$headers>" ;; esac
    done
done < "${TMPDIR:-/tmp}/relata-layers.$$"
rm -f "${TMPDIR:-/tmp}/relata-layers.$$"

[ "$findings" -eq 0 ] || exit 1
printf 'every include obeys the rules\n'
