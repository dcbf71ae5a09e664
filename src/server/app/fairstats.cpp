// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairstats.h"

#include "boothjson.h"
#include "fairreport.h"
#include "itemlookup.h"
#include "program.h"
#include "tablefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::server {

using ledger::FairReport;

namespace {

/// A number of the report: its name in JSON, and in words.
struct Figure
{
    const char *name;
    const char *words;
    int FairReport::*value;
};

constexpr std::array figures{
    Figure{"sign_ups", QT_TRANSLATE_NOOP("FairStats", "signed up"), &FairReport::signUps},
    Figure{"confirmed", QT_TRANSLATE_NOOP("FairStats", "of those with a place"), &FairReport::confirmed},
    Figure{"waitlisted", QT_TRANSLATE_NOOP("FairStats", "of those on the waiting list"),
           &FairReport::waitlisted},
    Figure{"cancelled", QT_TRANSLATE_NOOP("FairStats", "of those taken back"), &FairReport::cancelled},
    Figure{"attendance", QT_TRANSLATE_NOOP("FairStats", "people who came, each once"),
           &FairReport::attendance},
    Figure{"walk_ins", QT_TRANSLATE_NOOP("FairStats", "of those without a ticket"), &FairReport::walkIns},
    Figure{"inside", QT_TRANSLATE_NOOP("FairStats", "not seen to leave"), &FairReport::inside},
    Figure{"reentries", QT_TRANSLATE_NOOP("FairStats", "left and came back"), &FairReport::reentries},
    Figure{"duplicates", QT_TRANSLATE_NOOP("FairStats", "ticket let in twice"), &FairReport::duplicates},
    Figure{"refused", QT_TRANSLATE_NOOP("FairStats", "refused at the door"), &FairReport::refused},
    Figure{"overrides", QT_TRANSLATE_NOOP("FairStats", "let in against the rules"), &FairReport::overrides},
    Figure{"late_known", QT_TRANSLATE_NOOP("FairStats", "let in before it could be known"),
           &FairReport::lateKnown},
    Figure{"undone", QT_TRANSLATE_NOOP("FairStats", "scans taken back"), &FairReport::undone},
    Figure{"orphans", QT_TRANSLATE_NOOP("FairStats", "tickets whose sign-up has not come yet"),
           &FairReport::orphans},
    Figure{"reused_ids", QT_TRANSLATE_NOOP("FairStats", "scans that contradict one another"),
           &FairReport::reusedIds}};

struct Line
{
    QString name;
    int count = 0;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("FairStats", text);
}

QString hourText(const QDateTime &hour)
{
    return hour.toString(u"yyyy-MM-dd HH:00"_s);
}

/// Its number and employer, as long as it is published.
Result<QString> boothName(storage::Database &database, const QString &id)
{
    using Kind = catalogue::Kind<catalogue::Booth>;
    YIZHAN_TRY_LET(const auto item, feed::findItem(database, QLatin1StringView(Kind::name), id));
    const auto booth = item && item->live
                           ? Kind::Decoder::decode(item->body)
                           : Result<catalogue::Booth>(fail(ErrorCode::NotFound, "item.missing", QString()));
    return booth ? QString(booth->number + u' ' + booth->employer).trimmed() : id;
}

Result<std::vector<Line>> linesOf(storage::Database &database, const FairReport &report)
{
    std::vector<Line> lines;
    for (const Figure &figure : figures)
        lines.push_back({translated(figure.words), report.*figure.value});
    for (const auto &[hour, count] : report.byHour)
        lines.push_back(
            {translated(QT_TRANSLATE_NOOP("FairStats", "came from %1 on")).arg(hourText(hour)), count});
    for (const auto &[booth, count] : report.byBooth) {
        YIZHAN_TRY_LET(const QString name, boothName(database, booth));
        lines.push_back({translated(QT_TRANSLATE_NOOP("FairStats", "visited %1")).arg(name), count});
    }
    return lines;
}

QJsonObject jsonOf(const FairReport &report)
{
    QJsonObject object;
    for (const Figure &figure : figures)
        object.insert(QLatin1StringView(figure.name), report.*figure.value);
    QJsonObject hours;
    for (const auto &[hour, count] : report.byHour)
        hours.insert(hour.toString(Qt::ISODate), count);
    QJsonObject booths;
    for (const auto &[booth, count] : report.byBooth)
        booths.insert(booth, count);
    object.insert(u"by_hour"_s, hours);
    object.insert(u"by_booth"_s, booths);
    return object;
}

Result<void> writeTable(const QString &path, const std::vector<Line> &lines)
{
    YIZHAN_TRY_LET(const auto table,
                   ledger::TableFile::create(path, {translated(QT_TRANSLATE_NOOP("FairStats", "What")),
                                                    translated(QT_TRANSLATE_NOOP("FairStats", "How many"))}));
    for (const Line &line : lines)
        YIZHAN_TRY(table->add({line.name.toUtf8(), QByteArray::number(line.count)}));
    return table->finish();
}

} // namespace

Result<int> tellFairStats(storage::Database &database, const FairStatsOptions &options,
                          console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const ledger::FairLedger ledger, ledger::readFair(database, options.fair));
    if (ledger.allSignUps() == 0 && ledger.record.size() == 0)
        return fail(ErrorCode::NotFound, "fair.unknown", u"nobody signed up for this job fair, or came"_s,
                    options.fair);
    const FairReport report = ledger::reportOf(ledger);
    YIZHAN_TRY_LET(const std::vector<Line> lines, linesOf(database, report));
    if (!options.out.isEmpty())
        YIZHAN_TRY(writeTable(options.out, lines));
    if (options.json)
        terminal.write(QJsonDocument(jsonOf(report)).toJson(QJsonDocument::Compact) + '\n');
    else
        for (const Line &line : lines)
            terminal.print(u"%1  %2"_s.arg(line.name).arg(line.count));
    return console::exitOk;
}

} // namespace yizhan::server
