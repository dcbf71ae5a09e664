// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchcommand.h"

#include "agreedday.h"
#include "language.h"
#include "matchdesk.h"
#include "matchpage.h"
#include "ruletext.h"
#include "tooloptions.h"
#include "utf8text.h"
#include "weightsinforce.h"
#include "wishesjson.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int mostResults = 1000;

struct MatchRequest
{
    QString dataDir;
    QString wishesFile;
    QString weightsFile; ///< empty: those that are in force at the kiosk
    EpochDay today = 0;  ///< 0: none is named
    int limit = 0;
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
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return bytes;
    return utf8Text(bytes, path);
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

Result<int> showPage(const MatchRequest &request, console::Terminal &terminal)
{
    desk::MatchRequest asked;
    YIZHAN_TRY_LET(asked.wishes, wishesOf(request.wishesFile));
    YIZHAN_TRY_LET(asked.weights, weightsOf(request));
    asked.today = request.today;
    asked.limit = request.limit;
    desk::MatchDesk desk(request.dataDir, std::nullopt);
    YIZHAN_TRY_LET(const desk::MatchedPage found, desk.match(asked));
    const MatchPage page(found);
    const console::Language chinese(u"zh_CN"_s); // its sentences are
    if (request.json)
        terminal.write(page.json(request.explain));
    else
        terminal.print(page.text(request.explain).trimmed());
    return console::exitOk;
}

Result<MatchRequest> requestOf(const console::Arguments &arguments)
{
    MatchRequest request;
    request.weightsFile = arguments.value("weights"_L1);
    request.explain = arguments.isSet("explain"_L1);
    request.json = arguments.isSet("json"_L1);
    request.rule = arguments.isSet("rule"_L1);
    request.dataDir = dataDirOf(arguments);
    if (request.rule) {
        for (const QLatin1String other : {"wishes"_L1, "limit"_L1, "date"_L1, "explain"_L1})
            YIZHAN_TRY(arguments.notTogether("rule"_L1, other));
        return request;
    }
    YIZHAN_TRY(arguments.needed("data"_L1));
    YIZHAN_TRY_LET(request.wishesFile, arguments.needed("wishes"_L1));
    YIZHAN_TRY_LET(request.limit, arguments.number("limit"_L1, 1, mostResults));
    YIZHAN_TRY_LET(const auto day, arguments.day("date"_L1));
    request.today = toEpochDay(day.value_or(QDate()));
    return request;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(MatchRequest request, requestOf(arguments));
    if (request.rule) {
        YIZHAN_TRY_LET(const auto weights, weightsOf(request));
        const console::Language chinese(u"zh_CN"_s); // the rule is
        terminal.print(matching::ruleText(*weights).trimmed());
        return console::exitOk;
    }
    if (request.today == 0)
        request.today = toEpochDay(agreedDay(request.dataDir, around.clock, terminal));
    return showPage(request, terminal);
}

} // namespace

console::Command matchCommand(const Surroundings &around)
{
    console::Option data = dataOption();
    data.required = false; // the rule goes without
    return {.name = u"match"_s,
            .help = QCoreApplication::translate(
                "Tool", "Show the vacancies of a kiosk that suit somebody's wishes, and "
                        "why. With --rule: how they are ordered."),
            .options = {data,
                        {.name = u"wishes"_s,
                         .value = u"FILE"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "The wishes as JSON, see docs/formats/wishes.md")},
                        {.name = u"weights"_s,
                         .value = u"FILE"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "Other points than those in force at the kiosk (TOML)")},
                        {.name = u"limit"_s,
                         .value = u"K"_s,
                         .help = QCoreApplication::translate("Tool", "How many vacancies to show"),
                         .initial = u"8"_s},
                        {.name = u"date"_s,
                         .value = u"DAY"_s,
                         .help = QCoreApplication::translate("Tool", "Take this day for today")},
                        {.name = u"explain"_s,
                         .help = QCoreApplication::translate("Tool", "Show the points of each part")},
                        jsonOption(QCoreApplication::translate("Tool", "Write the page as JSON")),
                        {.name = u"rule"_s,
                         .help = QCoreApplication::translate("Tool", "Write the rule and end")}},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
