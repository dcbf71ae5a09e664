// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "csvreader.h"
#include "jsonlinesreader.h"
#include "xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 headBytes = 4096;
constexpr qint64 containerSearchBytes = 64LL * 1024 * 1024;

/// Office files from before 2007, and protected ones of today, are OLE compound files.
constexpr QByteArrayView oleMagic("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
constexpr QByteArrayView zipMagic("PK\x03\x04", 4);
constexpr QByteArrayView emptyZipMagic("PK\x05\x06", 4);

/// The name under which an OLE file keeps a protected workbook, in UTF-16.
bool holdsEncryptedPackage(QFile &file)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QByteArray block;
    file.seek(0);
    for (qint64 read = 0; read < containerSearchBytes;) {
        const QByteArray more = file.read(1024 * 1024);
        if (more.isEmpty())
            return false;
        read += more.size();
        block = block.right(wide.size()) + more;
        if (block.contains(wide))
            return true;
    }
    return false;
}

tl::unexpected<Error> refuseOle(QFile &file)
{
    if (holdsEncryptedPackage(file)) {
        return fail(ErrorCode::Unsupported, "xlsx.encrypted",
                    u"the workbook is protected by a password; save a copy without one"_s, file.fileName());
    }
    return fail(ErrorCode::Unsupported, "xls.old_format",
                u"a workbook of the old .xls format; open it and save it as .xlsx"_s, file.fileName());
}

/// Web pages and XML that go by the name of .xls are what many web applications export.
bool isMarkup(QByteArrayView head)
{
    const QByteArray start = head.toByteArray().trimmed().left(512).toLower();
    return start.startsWith('<') &&
           (start.startsWith("<?xml") || start.startsWith("<!doctype") || start.contains("<html") ||
            start.contains("<table") || start.contains("<meta"));
}

QByteArrayView withoutMark(QByteArrayView head)
{
    return head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
}

char firstCharacter(QByteArrayView head)
{
    const QByteArrayView text = head.trimmed();
    return text.isEmpty() ? '\0' : text.front();
}

} // namespace

Result<std::unique_ptr<TableReader>> openTableReader(const QString &path, const TableColumns &columns,
                                                     const ReaderLimits &limits, const OtherTables &others)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Io, "file.open", u"not a file that can be read"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    if (file.size() > limits.fileBytes) {
        return fail(
            ErrorCode::TooLarge, "file.too_large",
            u"%1 bytes; at most %2 are taken: split the file"_s.arg(file.size()).arg(limits.fileBytes), path);
    }
    const QByteArray bytes = file.read(headBytes);
    const QByteArrayView head = withoutMark(bytes);
    if (head.isEmpty())
        return fail(ErrorCode::Invalid, "table.empty", u"the file is empty"_s, path);
    if (head.startsWith(oleMagic))
        return refuseOle(file);
    if (head.startsWith(zipMagic) || head.startsWith(emptyZipMagic))
        return XlsxReader::open(path, columns, limits, others);
    if (isMarkup(head)) {
        return fail(ErrorCode::Unsupported, "table.markup",
                    u"a web page or XML under the name of a table; open it and save it as .xlsx"_s, path);
    }
    const bool wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    const char first = firstCharacter(wide ? head.sliced(2).toByteArray().replace('\0', "") : head);
    if (first == '{' || first == '[')
        return JsonLinesReader::open(path, columns, limits);
    return CsvReader::open(path, columns, limits);
}

bool isWorkbookWith(const QString &path, const TableColumns &columns, const ReaderLimits &limits)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(zipMagic.size()) == zipMagic &&
           openTableReader(path, columns, limits).has_value();
}

} // namespace yizhan::tables
