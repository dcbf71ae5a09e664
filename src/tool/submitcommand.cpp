// SPDX-License-Identifier: GPL-3.0-or-later
#include "submitcommand.h"

#include "closedmemory.h"
#include "operationdesk.h"
#include "operationfile.h"
#include "receiptcode.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

/// Another command ends within moments; a running kiosk does not.
constexpr int lockWaitMs = 3000;
constexpr qint64 maxInputBytes = 64 * 1024;

Result<desk::OperationDraft> readDraft()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", input.errorString());
    QByteArray json;
    while (json.size() <= maxInputBytes) {
        const QByteArray piece = input.read(maxInputBytes);
        if (piece.isEmpty())
            break;
        json += piece;
    }
    auto draft = desk::readOperationFile(json);
    json.fill('\0');
    return draft;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    closeMemory();
    YIZHAN_TRY_LET(const desk::OperationDraft draft, readDraft());
    const AnchoredClock clock(around.clock);
    outbox::OutboxKeeper keeper(dataDirOf(arguments), clock, around.random, lockWaitMs);
    YIZHAN_TRY_LET(const desk::Receipt receipt, desk::OperationDesk(keeper, clock).submit(draft));
    if (arguments.isSet("json"_L1)) {
        const QJsonObject object{{u"receipt"_s, receipt.code}, {u"type"_s, receipt.type}};
        terminal.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    } else {
        terminal.print(operations::shownCode(receipt.code));
    }
    return console::exitOk;
}

} // namespace

console::Command submitCommand(const Surroundings &around)
{
    return {.name = u"submit"_s,
            .help = QCoreApplication::translate(
                "Tool", "Hand in an operation from the standard input, and print its receipt."),
            .options = {dataOption(),
                        jsonOption(QCoreApplication::translate("Tool", "Write the receipt as JSON"))},
            .notes = QCoreApplication::translate(
                "Tool",
                "What is read is like the examples in docs/formats/operations. It is sealed before it is "
                "kept; yizhan sync sends it."),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
