// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <cstring>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

/// Workbook, relationships: some kilobytes in practice.
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr std::size_t mostSheets = 4096;

QByteArray bytesOf(std::optional<std::string_view> text)
{
    return text ? QByteArray(text->data(), static_cast<qsizetype>(text->size())) : QByteArray();
}

/// A scanner over bytes that live longer than it.
XmlScanner scannerOfBytes(const QByteArray &bytes)
{
    return XmlScanner([bytes, at = qsizetype(0)](char *target, qsizetype size) mutable -> Result<qsizetype> {
        const qsizetype taken = std::min(size, bytes.size() - at);
        std::memcpy(target, bytes.constData() + at, static_cast<std::size_t>(taken));
        at += taken;
        return taken;
    });
}

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

/// The name of the part that `target` means when `base` says it.
QByteArray resolve(const QByteArray &base, const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QByteArrayList steps;
    const QByteArray path = folderOf(base) + target;
    for (const QByteArray &step : path.split('/')) {
        if (step == ".." && !steps.isEmpty())
            steps.removeLast();
        else if (step != "." && step != "..")
            steps.append(step);
    }
    return steps.join('/');
}

struct Relationship
{
    QByteArray kind; ///< last step of its type: "worksheet", "sharedStrings"
    QByteArray part;
};

/// The relationships of a part, by their ids.
Result<QHash<QByteArray, Relationship>> relationshipsOf(const ZipArchive &archive, const QByteArray &part)
{
    const QByteArray folder = folderOf(part);
    const QByteArray name = folder + "_rels/" + part.mid(folder.size()) + ".rels";
    QHash<QByteArray, Relationship> relationships;
    if (!archive.has(name))
        return relationships;
    YIZHAN_TRY_LET(const QByteArray bytes, archive.readPart(name, mostBytes));
    XmlScanner xml = scannerOfBytes(bytes);
    for (;;) {
        YIZHAN_TRY_LET(const XmlScanner::Token token, xml.next());
        if (token == XmlScanner::Token::Finish)
            return relationships;
        if (token != XmlScanner::Token::Start || xml.name() != "Relationship")
            continue;
        const QByteArray id = bytesOf(xml.attribute("Id"));
        const QByteArray type = bytesOf(xml.attribute("Type"));
        const QByteArray target = bytesOf(xml.attribute("Target"));
        relationships.insert(id, Relationship{type.mid(type.lastIndexOf('/') + 1), resolve(part, target)});
    }
}

QByteArray partOfKind(const QHash<QByteArray, Relationship> &relationships, const QByteArray &kind)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.kind == kind)
            return relationship.part;
    }
    return {};
}

} // namespace

XmlScanner scannerOf(std::shared_ptr<ZipPart> part)
{
    return XmlScanner(
        [part = std::move(part)](char *target, qsizetype size) { return part->read(target, size); });
}

Result<Workbook> Workbook::read(const ZipArchive &archive)
{
    YIZHAN_TRY_LET(const auto roots, relationshipsOf(archive, {}));
    QByteArray main = partOfKind(roots, "officeDocument");
    if (main.isEmpty())
        main = "xl/workbook.xml";
    if (!archive.has(main) || main.endsWith(".bin")) {
        return fail(ErrorCode::Unsupported, "xlsx.not_a_workbook",
                    u"a ZIP archive, but no .xlsx workbook; save the table as .xlsx"_s);
    }
    YIZHAN_TRY_LET(const auto parts, relationshipsOf(archive, main));
    Workbook book;
    book.sharedStrings = partOfKind(parts, "sharedStrings");
    book.styles = partOfKind(parts, "styles");
    YIZHAN_TRY_LET(const QByteArray bytes, archive.readPart(main, mostBytes));
    XmlScanner xml = scannerOfBytes(bytes);
    for (;;) {
        YIZHAN_TRY_LET(const XmlScanner::Token token, xml.next());
        if (token == XmlScanner::Token::Finish)
            break;
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.name() == "workbookPr") {
            const QByteArray from1904 = bytesOf(xml.attribute("date1904"));
            book.from1904 = from1904 == "1" || from1904 == "true";
        } else if (xml.name() == "sheet" && book.sheets.size() < mostSheets) {
            const QByteArray state = bytesOf(xml.attribute("state"));
            const auto part = parts.constFind(bytesOf(xml.attribute("id")));
            const bool hidden = !state.isEmpty() && state != "visible";
            if (part != parts.constEnd() && part->kind == "worksheet")
                book.sheets.push_back(
                    {part->part, QString::fromUtf8(bytesOf(xml.attribute("name"))), hidden});
        }
    }
    if (std::all_of(book.sheets.begin(), book.sheets.end(), [](const Sheet &sheet) { return sheet.hidden; }))
        return fail(ErrorCode::Unsupported, "xlsx.no_sheet", u"the workbook has no visible sheet"_s);
    return book;
}

} // namespace yizhan::tables
