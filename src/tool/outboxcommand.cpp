// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxcommand.h"

#include "outboxdatabase.h"
#include "outboxexport.h"
#include "outboxfile.h"
#include "outboxwords.h"
#include "receiptcode.h"
#include "stationnews.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int lockWaitMs = 3000;
constexpr int mostListed = 1000;

/// What an action works with.
struct Asked
{
    const console::Arguments &arguments;
    console::Terminal &terminal;
    QString dataDir;
    const Surroundings &around;
};

Result<std::vector<outbox::Entry>> allEntries(const Asked &asked)
{
    YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(outbox::outboxPath(asked.dataDir)));
    if (!database)
        return std::vector<outbox::Entry>();
    return outbox::entriesIn(*database, mostListed);
}

void tell(const Asked &asked, const KnownReceipt &known)
{
    if (asked.arguments.isSet("json"_L1))
        asked.terminal.write(receiptJson(known));
    else
        asked.terminal.print(receiptLine(known));
}

Result<int> list(const Asked &asked)
{
    YIZHAN_TRY_LET(const auto entries, allEntries(asked));
    StationNews news(asked.dataDir, asked.around.clock);
    for (const outbox::Entry &entry : entries)
        tell(asked, {entry, news.of(entry.receipt), entry.takenBack});
    if (entries.empty() && !asked.arguments.isSet("json"_L1))
        asked.terminal.print(QCoreApplication::translate("Tool", "Nothing was handed in here."));
    return console::exitOk;
}

Result<int> show(const Asked &asked)
{
    const QString typed = asked.arguments.operands().value(1);
    const QString code = operations::readReceiptCode(typed);
    if (code.isEmpty())
        return console::wrongUsage("usage.code", u"CODE"_s);
    YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(outbox::outboxPath(asked.dataDir)));
    KnownReceipt known;
    if (database) {
        YIZHAN_TRY_LET(known.entry, outbox::findEntry(*database, code));
        YIZHAN_TRY_LET(known.takenBack, outbox::takenBackIn(*database, code));
    }
    known.told = StationNews(asked.dataDir, asked.around.clock).of(code);
    if (!known.entry && !known.told)
        return fail(ErrorCode::NotFound, "receipt.unknown", u"no such row"_s, operations::shownCode(code));
    tell(asked, known);
    return console::exitOk;
}

Result<int> exportAll(const Asked &asked)
{
    const auto take = [&asked](const outbox::KeptOperation &operation) {
        asked.terminal.write(outbox::exportLine(operation));
    };
    if (asked.arguments.isSet("damaged"_L1)) {
        int code = console::exitOk;
        for (const QString &path : outbox::damagedOutboxes(asked.dataDir)) {
            if (const auto done = outbox::readDamaged(path, take); !done)
                code = asked.terminal.complain(done.error());
        }
        return code;
    }
    YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(outbox::outboxPath(asked.dataDir)));
    if (database)
        YIZHAN_TRY(outbox::readOperations(*database, take));
    return console::exitOk;
}

Result<int> retry(const Asked &asked)
{
    YIZHAN_TRY_LET(outbox::Outbox outbox,
                   outbox::Outbox::open(asked.dataDir, asked.around.clock, asked.around.random, lockWaitMs));
    YIZHAN_TRY_LET(const int count, outbox.rearm());
    asked.terminal.print(QCoreApplication::translate(
        "Tool", "%n operations wait again; yizhan sync sends them.", nullptr, count));
    return console::exitOk;
}

/// A path that was mistyped is no kiosk at which nothing was handed in.
Result<void> mustBeAKiosk(const QString &dataDir)
{
    const QDir folder(dataDir);
    for (const char *kept : {"device.db", "outbox.db", "catalogue.db", "damaged"}) {
        if (folder.exists(QLatin1String(kept)))
            return {};
    }
    return fail(ErrorCode::NotFound, "kiosk.folder", u"no kiosk's data folder"_s, dataDir);
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    using Action = Result<int> (*)(const Asked &);
    static constexpr std::pair<const char *, Action> actions[] = {
        {"list", list}, {"show", show}, {"export", exportAll}, {"retry", retry}};
    const QStringList given = arguments.operands();
    for (const auto &[name, action] : actions) {
        const qsizetype expected = action == show ? 2 : 1;
        if (given.value(0) != QLatin1String(name))
            continue;
        if (given.size() < expected)
            return console::wrongUsage("usage.operand", u"CODE"_s);
        if (given.size() > expected)
            return console::wrongUsage("usage.argument", given.value(expected));
        YIZHAN_TRY(mustBeAKiosk(dataDirOf(arguments)));
        return action({arguments, terminal, dataDirOf(arguments), around});
    }
    return console::wrongUsage("usage.choice", given.value(0));
}

} // namespace

console::Command outboxCommand(const Surroundings &around)
{
    return {.name = u"outbox"_s,
            .help = QCoreApplication::translate(
                "Tool", "Show what was handed in at a kiosk and what became of it, nothing personal."),
            .options = {dataOption(),
                        {.name = u"damaged"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "Export what can be read of the files that were moved aside"),
                         .with = u"export"_s},
                        jsonOption(QCoreApplication::translate("Tool", "Write one JSON object a line"))},
            .operands = {.name = u"list|show CODE|export|retry"_s,
                         .help = QCoreApplication::translate(
                             "Tool",
                             "all; one by its receipt; all as they are sealed; try again what was set aside"),
                         .least = 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
