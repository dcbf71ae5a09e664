// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchcommand.h"

#include "clock.h"
#include "commandline.h"
#include "matchdesk.h"
#include "matchpage.h"
#include "ruletext.h"
#include "terminal.h"
#include "weightsinforce.h"
#include "wishesjson.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

namespace yizhan::tool {

namespace {

constexpr int usualLimit = 8;
constexpr int mostResults = 1000;

struct MatchRequest
{
    QString dataDir;
    QString wishesFile;
    QString weightsFile; ///< empty: those that are in force at the kiosk
    EpochDay today = 0;
    int limit = usualLimit;
    bool explain = false;
    bool json = false;
    bool rule = false; ///< only the rule is asked for
};

/// A file that is at most `most` bytes long; one byte more is read, for the reader to say that it is too
/// large.
Result<QByteArray> contentOf(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    return file.read(most + 1);
}

Result<matching::MatchWeightsPtr> weightsOfFile(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray text, contentOf(path, catalogue::maxWeightsBytes));
    YIZHAN_TRY_LET(auto weights, catalogue::readMatchWeights(text, path));
    return std::make_shared<const catalogue::MatchWeights>(std::move(weights));
}

/// Those of a file, or those in force at a kiosk, or, where neither is named, those of the program.
Result<matching::MatchWeightsPtr> weightsOf(const MatchRequest &request)
{
    if (!request.weightsFile.isEmpty())
        return weightsOfFile(request.weightsFile);
    if (request.dataDir.isEmpty())
        return std::make_shared<const catalogue::MatchWeights>(matching::builtinWeights());
    return desk::MatchDesk(request.dataDir, std::nullopt).weights();
}

Result<matching::Wishes> wishesOf(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray json, contentOf(path, matching::maxWishesBytes));
    auto wishes = matching::readWishes(json);
    if (!wishes) {
        Error error = wishes.error();
        error.place = error.place.isEmpty() ? path : QString(path + QStringLiteral(": ") + error.place);
        return fail(error);
    }
    return wishes;
}

Result<QByteArray> pageOf(const MatchRequest &request)
{
    desk::MatchRequest asked;
    YIZHAN_TRY_LET(asked.weights, weightsOf(request));
    YIZHAN_TRY_LET(asked.wishes, wishesOf(request.wishesFile));
    asked.today = request.today;
    asked.limit = request.limit;
    desk::MatchDesk desk(request.dataDir, std::nullopt);
    YIZHAN_TRY_LET(const desk::MatchedPage found, desk.match(asked));
    const MatchPage page(found);
    return request.json ? page.json(request.explain) : page.text(request.explain).toUtf8();
}

Result<QByteArray> ruleOf(const MatchRequest &request)
{
    YIZHAN_TRY_LET(const auto weights, weightsOf(request));
    return matching::ruleText(*weights).toUtf8();
}

std::optional<int> readRequest(const CommandLine &line, MatchRequest &request)
{
    request.dataDir = line.dataDir();
    request.wishesFile = line.value(QStringLiteral("wishes"));
    request.weightsFile = line.value(QStringLiteral("weights"));
    request.explain = line.isSet(QStringLiteral("explain"));
    request.json = line.isSet(QStringLiteral("json"));
    request.rule = line.isSet(QStringLiteral("rule"));
    if (request.rule)
        return std::nullopt;
    if (request.wishesFile.isEmpty())
        return line.wrongUsage(QCoreApplication::translate("Tool", "--wishes is missing"));
    if (line.isSet(QStringLiteral("limit"))) {
        request.limit = line.value(QStringLiteral("limit")).toInt();
        if (request.limit < 1 || request.limit > mostResults)
            return line.wrongUsage(
                QCoreApplication::translate("Tool", "--limit needs a number from 1 to 1000"));
    }
    QDate today = SystemClock().today();
    if (line.isSet(QStringLiteral("date")))
        today = QDate::fromString(line.value(QStringLiteral("date")), Qt::ISODate);
    if (!today.isValid())
        return line.wrongUsage(QCoreApplication::translate("Tool", "--date needs a day like 2026-11-20"));
    request.today = toEpochDay(today);
    return std::nullopt;
}

} // namespace

int runMatchCommand(const QStringList &arguments)
{
    CommandLine line(
        QCoreApplication::translate("Tool", "Show the vacancies of a kiosk that suit somebody's wishes, and "
                                            "why. With --rule: how they are ordered."));
    line.addDataDir();
    line.addValue(QStringLiteral("wishes"), QStringLiteral("FILE"),
                  QCoreApplication::translate("Tool", "The wishes as JSON, see docs/formats/wishes.md"));
    line.addValue(
        QStringLiteral("weights"), QStringLiteral("FILE"),
        QCoreApplication::translate("Tool", "Other points than those in force at the kiosk (TOML)"));
    line.addValue(QStringLiteral("limit"), QStringLiteral("K"),
                  QCoreApplication::translate("Tool", "How many vacancies to show (8)"));
    line.addValue(QStringLiteral("date"), QStringLiteral("DAY"),
                  QCoreApplication::translate("Tool", "Take this day for today"));
    line.addFlag(QStringLiteral("explain"),
                 QCoreApplication::translate("Tool", "Show the points of each part"));
    line.addFlag(QStringLiteral("json"), QCoreApplication::translate("Tool", "Write the page as JSON"));
    line.addFlag(QStringLiteral("rule"), QCoreApplication::translate("Tool", "Write the rule and end"));
    line.needNoDataWith(QStringLiteral("rule"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    MatchRequest request;
    if (const auto exitCode = readRequest(line, request))
        return *exitCode;
    Terminal terminal;
    const auto page = request.rule ? ruleOf(request) : pageOf(request);
    if (!page)
        return terminal.complain(page.error());
    terminal.print(*page);
    return exitOk;
}

} // namespace yizhan::tool
