#!/bin/sh
# Writes the submission in Samples/dialects/source as LibreOffice saves it in ten ways, one folder a way beside it.
#
#     Samples/dialects/write.sh
#
# Needs LibreOffice (Debian: libreoffice-calc). The tests read the files that are checked in and need none.
# Each line of the list: name, locale of the spreadsheet, cell delimiter and character set (codes of LibreOffice's CSV
# filter: 44 comma, 59 semicolon, 9 tab; 76 UTF-8, 65535 UTF-16, 1 Windows-1252), quote all text, what is done afterwards.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$here/source
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The locale decides how numbers and dates are shown.
profile() {
  mkdir -p "$work/$1/user"
  cat >"$work/$1/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>$1</value></prop></item>
</oor:items>
XML
}

while read -r name locale delimiter charset quoted after; do
  [ -d "$work/$locale" ] || profile "$locale"
  mkdir -p "$here/$name"
  mkdir -p "$work/in"
  for table in ratings answers actions; do
    cp "$source/$table.csv" "$work/in/$table.csv"
    # Days as they are typed in most countries, kept as they are: as real dates LibreOffice shows them without a century.
    [ "$after" = days ] && sed -i -E 's#,([0-9]{4})-([0-9]{2})-([0-9]{2}),#,\3/\2/\1,#' "$work/in/$table.csv"
    special=true
    [ "$after" = days ] && special=false
    soffice "-env:UserInstallation=file://$work/$locale" --headless \
      --infilter="Text - txt - csv (StarCalc):44,34,76,1,,1033,false,$special" \
      --convert-to "csv:Text - txt - csv (StarCalc):$delimiter,34,$charset,1,,0,$quoted,true" \
      --outdir "$work/out" "$work/in/$table.csv" >/dev/null 2>&1
    case $after in
      mark) { printf '\357\273\277'; cat "$work/out/$table.csv"; } >"$here/$name/$table.csv" ;;
      crlf) sed 's/$/\r/' "$work/out/$table.csv" >"$here/$name/$table.csv" ;;
      *) cp "$work/out/$table.csv" "$here/$name/$table.csv" ;;
    esac
  done
done <<'LIST'
comma en-US 44 76 false -
comma-utf8-mark en-US 44 76 false mark
comma-crlf en-US 44 76 false crlf
comma-quoted en-US 44 76 true -
comma-day-first en-GB 44 76 false days
semicolon en-US 59 76 false -
semicolon-windows-1252 fr-FR 59 1 false crlf
semicolon-decimal-comma de-DE 59 76 false mark
tab en-US 9 76 false -
tab-utf16 en-US 9 65535 false -
LIST
