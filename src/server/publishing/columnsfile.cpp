// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsfile.h"

#include "utf8text.h"

#include <QFile>

#include <toml++/toml.h>

#include <string_view>

namespace yizhan::publishing {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 64 * 1024;
constexpr std::size_t mostHeadings = 200;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<toml::table> parsed(const QByteArray &bytes, const QString &path)
{
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const toml::parse_error &error) {
        return fail(ErrorCode::Invalid, "columns.syntax", toText(error.description()),
                    u"%1:%2"_s.arg(path).arg(error.source().begin.line));
    }
}

} // namespace

Result<tables::HeadingMap> readColumnsFile(const QString &path, const tables::TableColumns &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    const QByteArray bytes = file.read(mostBytes + 1); // a device says nothing of its size
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLarge, "columns.size", u"at most 64 KiB are taken"_s, path);
    YIZHAN_TRY_LET(const QByteArray text, utf8Text(bytes, path));
    YIZHAN_TRY_LET(const toml::table root, parsed(text, path));
    const toml::table *listed = root["columns"].as_table();
    if (listed == nullptr || listed->size() > mostHeadings)
        return fail(ErrorCode::Invalid, "columns.syntax",
                    u"a table [columns] of at most 200 headings is needed"_s, path);
    tables::HeadingMap meanings;
    for (const auto &[heading, value] : *listed) {
        const auto meaning = value.value<std::string_view>();
        const QString name = toText(heading.str());
        if (!meaning)
            return fail(ErrorCode::Invalid, "columns.syntax", u"%1 must have a text"_s.arg(name), path);
        const QString ours = toText(*meaning);
        if (!ours.isEmpty() && !columns.meaningOf(ours))
            return fail(ErrorCode::Invalid, "columns.unknown", ours, path);
        meanings.insert(tables::simplifiedHeading(name), ours);
    }
    return meanings;
}

Result<void> storeColumns(storage::Database &database, const QString &kind, const QString &source,
                          const tables::HeadingMap &meanings)
{
    YIZHAN_TRY_LET(storage::Statement removing,
                   database.prepare(u"DELETE FROM import_columns WHERE kind=? AND source=?"_s));
    YIZHAN_TRY(removing.run(kind, source));
    YIZHAN_TRY_LET(
        storage::Statement adding,
        database.prepare(u"INSERT INTO import_columns(kind, source, heading, means) VALUES (?,?,?,?)"_s));
    for (auto meaning = meanings.constBegin(); meaning != meanings.constEnd(); ++meaning)
        YIZHAN_TRY(adding.run(kind, source, meaning.key(), meaning.value()));
    return {};
}

Result<tables::HeadingMap> storedColumns(storage::Database &database, const QString &kind,
                                         const QString &source)
{
    YIZHAN_TRY_LET(
        storage::Statement loading,
        database.prepare(u"SELECT heading, means FROM import_columns WHERE kind=? AND source=?"_s));
    YIZHAN_TRY(loading.run(kind, source));
    tables::HeadingMap meanings;
    YIZHAN_TRY(
        loading.forEach([&](const storage::Statement &row) { meanings.insert(row.text(0), row.text(1)); }));
    return meanings;
}

} // namespace yizhan::publishing
