// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttable.h"

#include "classjson.h"
#include "clock.h"
#include "coursejson.h"
#include "epochday.h"
#include "fairjson.h"
#include "itemlookup.h"
#include "operation.h"
#include "seatbook.h"
#include "statecells.h"
#include "vacancyjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LedgerExport", text);
}

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array fieldWords{Word{"name", QT_TRANSLATE_NOOP("LedgerExport", "name")},
                                Word{"phone", QT_TRANSLATE_NOOP("LedgerExport", "phone")},
                                Word{"id_number", QT_TRANSLATE_NOOP("LedgerExport", "identity number")},
                                Word{"note", QT_TRANSLATE_NOOP("LedgerExport", "note")},
                                Word{"text", QT_TRANSLATE_NOOP("LedgerExport", "text")},
                                Word{"reason", QT_TRANSLATE_NOOP("LedgerExport", "reason")}};

constexpr std::array valueWords{Word{"screen", QT_TRANSLATE_NOOP("LedgerExport", "the screen")},
                                Word{"vacancy", QT_TRANSLATE_NOOP("LedgerExport", "a vacancy")},
                                Word{"training", QT_TRANSLATE_NOOP("LedgerExport", "training")},
                                Word{"other", QT_TRANSLATE_NOOP("LedgerExport", "something else")}};

/// The code itself where there is no word.
template <typename Words>
QString wordOf(const Words &words, const QString &code)
{
    const auto *const found = std::find_if(words.begin(), words.end(), [&code](const Word &word) {
        return code == QLatin1StringView(word.code);
    });
    return found == words.end() ? code : translated(found->text);
}

QByteArray localTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, chinaOffsetSeconds)
        .toString(u"yyyy-MM-dd HH:mm"_s)
        .toUtf8();
}

/// What the feed says that things are called, each asked for once.
class Titles
{
public:
    explicit Titles(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QByteArray> of(const QString &kind, const QString &id)
    {
        const auto known = m_titles.constFind(id);
        if (known != m_titles.constEnd())
            return *known;
        QByteArray title;
        if (kind == QLatin1StringView(catalogue::Kind<catalogue::Vacancy>::name)) {
            YIZHAN_TRY_LET(const auto vacancy, published<catalogue::Vacancy>(id));
            title = vacancy ? vacancy->title.toUtf8() : QByteArray();
        } else if (kind == QLatin1StringView(catalogue::Kind<catalogue::Class>::name)) {
            YIZHAN_TRY_LET(title, ofClass(id));
        } else if (kind == QLatin1StringView(catalogue::Kind<catalogue::Fair>::name)) {
            YIZHAN_TRY_LET(const auto fair, published<catalogue::Fair>(id));
            title = fair ? fair->name.toUtf8() : QByteArray();
        }
        m_titles.insert(id, title);
        return title;
    }

private:
    template <catalogue::ItemKind T>
    [[nodiscard]] Result<std::optional<T>> published(const QString &id)
    {
        YIZHAN_TRY_LET(const auto item,
                       feed::findItem(m_database, QLatin1String(catalogue::Kind<T>::name), id));
        if (!item || !item->live)
            return std::optional<T>();
        typename catalogue::Kind<T>::Decoder decoder;
        auto decoded = decoder.decode(item->body);
        return decoded ? std::optional<T>(*std::move(decoded)) : std::nullopt;
    }
    [[nodiscard]] Result<QByteArray> ofClass(const QString &id)
    {
        YIZHAN_TRY_LET(const auto item, published<catalogue::Class>(id));
        if (!item || !item->name.isEmpty())
            return item ? item->name.toUtf8() : QByteArray();
        YIZHAN_TRY_LET(const auto course, published<catalogue::Course>(item->course));
        return course ? course->name.toUtf8() : QByteArray();
    }

    Database &m_database;
    QHash<QString, QByteArray> m_titles;
};

bool isSignUp(const operations::OperationType &type)
{
    return takesPlace(QString::fromLatin1(type.name));
}

struct StoredOperation
{
    QString receipt;
    QString station;
    QString device;
    QString state;
    QString aboutKind;
    QString about;
    QString key;
    qint64 captured = 0;
    qint64 received = 0;
    operations::SealedOperation sealed;
    // Of a sign-up.
    QString place; ///< `seat.state`
    QString twin;
    QByteArray verdict;
    QString code; ///< why it was refused later, or waits though a kiosk had given the place
    int rank = 0; ///< among those of the class in the same place
};

StoredOperation storedOf(const Statement &row)
{
    return {row.text(0),           row.text(1),
            row.text(2),           row.text(3),
            row.text(4),           row.text(5),
            row.text(6),           row.integer(7),
            row.integer(8),        {row.bytes(9), row.bytes(10), row.bytes(11)},
            row.text(13),          row.text(14),
            row.text(15).toUtf8(), row.text(16)};
}

class Exporting
{
public:
    Exporting(Database &database, const operations::OperationType &type,
              const std::vector<crypto::OpeningKey> &keys, TableFile &table)
        : m_titles(database), m_type(type), m_keys(keys), m_table(table)
    {
    }

    [[nodiscard]] Result<void> write(const StoredOperation &operation)
    {
        const auto fields =
            operation.code == "seal"_L1 ? std::vector<operations::FieldValue>() : open(operation);
        if (m_type.scan && fields.empty()) // of most scans nothing is known but the ticket
            return {};
        YIZHAN_TRY_LET(const QByteArray title, m_titles.of(operation.aboutKind, operation.about));
        std::vector<QByteArray> cells{
            operation.receipt.toUtf8(),    localTime(operation.captured),
            localTime(operation.received), operation.station.toUtf8(),
            operation.device.toUtf8(),     stateCell(operation.state, reasonOf(operation)).toUtf8()};
        if (m_type.aboutKind != nullptr) {
            cells.push_back(operation.about.toUtf8());
            cells.push_back(title);
        }
        if (isSignUp(m_type)) {
            cells.push_back(placeCell(operation.place).toUtf8());
            cells.push_back(operation.rank > 0 ? QByteArray::number(operation.rank) : QByteArray());
            cells.push_back(operation.twin.toUtf8());
        }
        addFields(fields, cells);
        ++m_outcome.rows;
        return m_table.add(cells);
    }
    [[nodiscard]] const ExportOutcome &outcome() const { return m_outcome; }

private:
    [[nodiscard]] static QString reasonOf(const StoredOperation &operation)
    {
        return operation.code.isEmpty() ? reasonAsLongAsItStands(operation.state, operation.verdict)
                                        : operation.code;
    }
    void addFields(const std::vector<operations::FieldValue> &values, std::vector<QByteArray> &cells) const
    {
        for (const operations::Field &field : m_type.fields) {
            const auto value =
                std::find_if(values.begin(), values.end(),
                             [&field](const operations::FieldValue &one) { return one.name == field.name; });
            const QByteArray text = value == values.end() ? QByteArray() : value->value.view().toByteArray();
            cells.push_back(field.rule == operations::FieldRule::Reason
                                ? wordOf(valueWords, QString::fromUtf8(text)).toUtf8()
                                : text);
        }
    }

    /// Empty where there is nothing to open, or nothing that may be read, and counted.
    [[nodiscard]] std::vector<operations::FieldValue> open(const StoredOperation &operation)
    {
        if (operation.sealed.seal.isEmpty()) {
            ++m_outcome.erased;
            return {};
        }
        if (operation.state == "cancelled"_L1)
            return {};
        const auto key =
            std::find_if(m_keys.begin(), m_keys.end(), [&operation](const crypto::OpeningKey &one) {
                return one.sealingKey().id() == operation.key;
            });
        if (key == m_keys.end()) {
            ++m_outcome.closed;
            m_outcome.keys.insert(operation.key);
            return {};
        }
        auto fields = operations::openOperation(operation.sealed, *key);
        if (!fields) {
            ++m_outcome.damaged;
            return {};
        }
        return *std::move(fields);
    }

    Titles m_titles;
    const operations::OperationType &m_type;
    const std::vector<crypto::OpeningKey> &m_keys;
    TableFile &m_table;
    ExportOutcome m_outcome;
};

QStringList aboutHeadings(const operations::OperationType &type)
{
    if (QLatin1StringView(type.aboutKind) == QLatin1StringView(catalogue::Kind<catalogue::Fair>::name))
        return {translated(QT_TRANSLATE_NOOP("LedgerExport", "job fair")),
                translated(QT_TRANSLATE_NOOP("LedgerExport", "name of the job fair"))};
    if (isSignUp(type))
        return {translated(QT_TRANSLATE_NOOP("LedgerExport", "class")),
                translated(QT_TRANSLATE_NOOP("LedgerExport", "name of the class"))};
    return {translated(QT_TRANSLATE_NOOP("LedgerExport", "vacancy")),
            translated(QT_TRANSLATE_NOOP("LedgerExport", "title"))};
}

} // namespace

QStringList exportHeadings(const operations::OperationType &type)
{
    QStringList headings{translated(QT_TRANSLATE_NOOP("LedgerExport", "receipt")),
                         translated(QT_TRANSLATE_NOOP("LedgerExport", "said on")),
                         translated(QT_TRANSLATE_NOOP("LedgerExport", "arrived on")),
                         translated(QT_TRANSLATE_NOOP("LedgerExport", "station")),
                         translated(QT_TRANSLATE_NOOP("LedgerExport", "device")),
                         translated(QT_TRANSLATE_NOOP("LedgerExport", "state"))};
    if (type.aboutKind != nullptr)
        headings += aboutHeadings(type);
    if (isSignUp(type)) {
        headings.append(translated(QT_TRANSLATE_NOOP("LedgerExport", "place")));
        headings.append(translated(QT_TRANSLATE_NOOP("LedgerExport", "rank")));
        headings.append(translated(QT_TRANSLATE_NOOP("LedgerExport", "same person as")));
    }
    for (const operations::Field &field : type.fields)
        headings.append(wordOf(fieldWords, QString::fromLatin1(field.name)));
    return headings;
}

namespace {

/// In the order of their arrival, a few at a time.
Result<void> exportInOrder(Database &database, const operations::OperationType &type, QDate since,
                           Exporting &exporting)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(
            u"SELECT receipt, station, device, state, about_kind, about, key, captured, received_at, "
            "head, seal, signature, number, '', '', verdict, '' FROM operation WHERE type=? AND state <> "
            "'rejected' AND "
            "(received_at + %1) / 86400 >= ? AND number > ? ORDER BY number LIMIT 500"_s.arg(
                chinaOffsetSeconds)));
    for (qint64 last = 0;;) {
        // PostgreSQL gives up the rows of a statement when another one is run between them.
        std::vector<StoredOperation> piece;
        YIZHAN_TRY(select.run(QString::fromLatin1(type.name), toEpochDay(since), last));
        YIZHAN_TRY(select.forEach([&piece, &last](const Statement &row) {
            piece.push_back(storedOf(row));
            last = row.integer(12);
        }));
        for (const StoredOperation &operation : piece)
            YIZHAN_TRY(exporting.write(operation));
        if (piece.empty())
            return {};
    }
}

/// The ids of the classes, or of the fairs.
Result<QStringList> signedUpFor(Database &database, const QString &type)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(u"SELECT DISTINCT about FROM operation "
                                                      "WHERE type = ? ORDER BY about"_s));
    YIZHAN_TRY(select.run(type));
    QStringList classes;
    YIZHAN_TRY(select.forEach([&classes](const Statement &row) { classes.append(row.text(0)); }));
    return classes;
}

/// Those who have a place, in their order, then those who wait, then the others; last those whose sign-up
/// turned out to be none, so that somebody can tell them.
Result<void> exportSignUps(Database &database, const QString &type, const QString &id, QDate since,
                           Exporting &exporting)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(
            u"SELECT o.receipt, o.station, o.device, o.state, o.about_kind, o.about, o.key, o.captured, "
            "o.received_at, o.head, o.seal, o.signature, o.number, coalesce(s.state, ''), "
            "coalesce(s.twin, ''), o.verdict, CASE WHEN s.state = 'rejected' THEN s.code WHEN o.state = "
            "'waitlisted' AND s.effective < 0 THEN '%2' ELSE '' END FROM operation AS o "
            "LEFT JOIN seat AS s ON s.number = o.number WHERE o.type = ? AND o.about = ? AND "
            "(o.state <> 'rejected' OR s.state = 'rejected') AND (o.received_at + %1) / 86400 >= ? "
            "ORDER BY CASE s.state WHEN 'confirmed' THEN 0 WHEN 'waitlisted' THEN 1 WHEN 'pending' THEN 2 "
            "WHEN 'rejected' THEN 4 ELSE 3 END, s.effective, s.op, o.number"_s.arg(chinaOffsetSeconds)
                .arg(leaseLost)));
    std::vector<StoredOperation> all;
    YIZHAN_TRY(select.run(type, id, toEpochDay(since)));
    QHash<QString, int> ranks;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        StoredOperation operation = storedOf(row);
        if (operation.place == standing::confirmed || operation.place == standing::waitlisted)
            operation.rank = ++ranks[operation.place];
        all.push_back(std::move(operation));
    }));
    for (const StoredOperation &operation : all)
        YIZHAN_TRY(exporting.write(operation));
    return {};
}

} // namespace

Result<ExportOutcome> exportOperations(Database &database, const operations::OperationType &type, QDate since,
                                       const std::vector<crypto::OpeningKey> &keys, TableFile &table)
{
    Exporting exporting(database, type, keys, table);
    if (!isSignUp(type)) {
        YIZHAN_TRY(exportInOrder(database, type, since, exporting));
        return exporting.outcome();
    }
    const QString name = QString::fromLatin1(type.name);
    YIZHAN_TRY_LET(const QStringList subjects, signedUpFor(database, name));
    for (const QString &id : subjects)
        YIZHAN_TRY(exportSignUps(database, name, id, since, exporting));
    return exporting.outcome();
}

} // namespace yizhan::ledger
