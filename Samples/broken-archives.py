"""Makes the archives in broken/: each has one thing wrong with it.

    python3 Samples/broken-archives.py FOLDER

Archives are bytes, so this says what is in them. Nothing in them depends on the day or the machine.
"""

import pathlib
import stat
import struct
import sys
import zipfile
import zlib

HEADER = "entity,year,framework,indicator,rating,justification,evidence\n"
ROW = "EXW,2025,un-swap-3.0,{},meets,As in the policy,https://example.org/{}\n"
RATINGS = (HEADER + "".join(ROW.format(number, number) for number in range(1, 19))).encode()
STORED, DEFLATED, BZIP2 = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2
FILE = (stat.S_IFREG | 0o644) << 16
FOLDER = (stat.S_IFDIR | 0o755) << 16
LINK = (stat.S_IFLNK | 0o777) << 16


class Entry:
    """One file of an archive; `told` are sizes and a checksum that are not the real ones."""

    def __init__(self, name, data=RATINGS, method=STORED, flags=0x800, attributes=FILE, told_size=None, told_crc=None):
        self.name = name.encode()
        self.packed = deflated(data) if method == DEFLATED else data
        self.method = method
        self.flags = flags
        self.attributes = attributes
        self.size = len(data) if told_size is None else told_size
        self.crc = zlib.crc32(data) if told_crc is None else told_crc

    def fields(self):
        # Version needed, flags, method, time, day (1 January 1980), checksum, sizes, length of the name.
        return struct.pack("<HHHHHIIIH", 20, self.flags, self.method, 0, 33, self.crc, len(self.packed), self.size,
                           len(self.name))

    def local(self):
        return b"PK\3\4" + self.fields() + struct.pack("<H", 0) + self.name + self.packed

    def central(self, offset):
        made_by = 3 << 8 | 20
        return (b"PK\1\2" + struct.pack("<H", made_by) + self.fields()
                + struct.pack("<HHHHII", 0, 0, 0, 0, self.attributes, offset) + self.name)


def deflated(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def archive(*entries):
    body, directory = b"", b""
    for entry in entries:
        directory += entry.central(len(body))
        body += entry.local()
    count = len(entries)
    return body + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(body), 0)


def broken_at(place, data, byte):
    return data[:place] + bytes([byte]) + data[place + 1:]


sound = archive(Entry("ratings.csv"))

ARCHIVES = {
    "archive-cut-off.zip": sound[:-30],
    "archive-empty.zip": archive(),
    "archive-no-table.zip": archive(Entry("notes.txt", b"To be sent later.\n")),
    "archive-no-zip.zip": b"To be sent later.\n",
    "checksum-wrong.zip": archive(Entry("ratings.csv", told_crc=1)),
    "deflated-wrong.zip": broken_at(60, archive(Entry("ratings.csv", method=DEFLATED)), 0xFF),
    "encrypted.zip": archive(Entry("ratings.csv", flags=0x801)),
    "entries-many.zip": archive(*(Entry(f"{number}.csv", b"") for number in range(1001))),
    "link.zip": archive(Entry("ratings.csv", b"/etc/passwd", attributes=LINK)),
    "method-unknown.zip": archive(Entry("ratings.csv", method=BZIP2)),
    "name-absolute.zip": archive(Entry("/ratings.csv")),
    "name-backslash.zip": archive(Entry("exw\\ratings.csv")),
    "name-drive.zip": archive(Entry("C:ratings.csv")),
    "name-long.zip": archive(Entry("r" * 252 + ".csv")),
    "name-twice.zip": archive(Entry("ratings.csv"), Entry("ratings.csv", HEADER.encode())),
    "name-upwards.zip": archive(Entry("../ratings.csv")),
    "nested.zip": archive(Entry("inner.zip", sound)),
    "ratio-high.zip": archive(Entry("ratings.csv", b" " * (2 << 20), method=DEFLATED)),
    "size-announced-huge.zip": archive(Entry("ratings.csv", told_size=300 << 20)),
    "size-too-large.zip": archive(Entry("ratings.csv", method=DEFLATED, told_size=len(RATINGS) + 1)),
    "size-too-small.zip": archive(Entry("ratings.csv", method=DEFLATED, told_size=len(RATINGS) - 1)),
    "size-in-two-ways.zip": sound.replace(struct.pack("<I", len(RATINGS)), struct.pack("<I", len(RATINGS) + 9), 1),
    # What an operating system adds is passed over; the mistake in the table is named with its line.
    "table-in-archive.zip": archive(
        Entry("__MACOSX/exw/._ratings.csv", b"x"), Entry("exw/", b"", attributes=FOLDER), Entry("exw/.DS_Store", b"x"),
        Entry("exw/ratings.csv", RATINGS.replace(b"meets", b"splendid", 1), method=DEFLATED)),
    "workbook.xlsx": archive(Entry("[Content_Types].xml", b"<Types/>"), Entry("xl/workbook.xml", b"<workbook/>")),
    "workbook.zip": archive(Entry("[Content_Types].xml", b"<Types/>"), Entry("xl/workbook.xml", b"<workbook/>")),
}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for name, data in ARCHIVES.items():
        (folder / name).write_bytes(data)
