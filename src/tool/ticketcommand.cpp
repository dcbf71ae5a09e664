// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketcommand.h"

#include "identity.h"
#include "ticketwords.h"
#include "tooloptions.h"
#include "uuid.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int mostIssued = 100'000;
constexpr qint64 maxListBytes = 64LL * 1024 * 1024;

/// What an action works with.
struct Asked
{
    const console::Arguments &arguments;
    console::Terminal &terminal;
    const Surroundings &around;
};

/// Of the file that --key-file names, else of the device in the data folder.
Result<crypto::SigningKey> signingKeyOf(const Asked &asked, bool mayMake)
{
    YIZHAN_TRY(asked.arguments.notTogether("key-file"_L1, "data"_L1));
    const QString file = asked.arguments.value("key-file"_L1);
    if (!file.isEmpty()) {
        if (!mayMake && !QFile::exists(file))
            return fail(ErrorCode::NotFound, "ticket.no_key", u"no such file"_s, file);
        return crypto::SigningKey::loadOrCreate(file);
    }
    YIZHAN_TRY_LET(const QString dataDir, asked.arguments.needed("data"_L1));
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(dataDir));
    if (!identity)
        return fail(ErrorCode::NotFound, "ticket.no_key", u"no device.db"_s, dataDir);
    return identity->signingKey;
}

Result<QByteArray> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    if (file.size() > maxListBytes)
        return fail(ErrorCode::TooLarge, "file.too_large", u"more than 64 MiB"_s, path);
    return file.readAll();
}

template <typename Value>
Result<Value> inFile(Result<Value> read, const QString &path)
{
    if (!read)
        read.error().place = path + (read.error().place.isEmpty() ? QString() : u": "_s + read.error().place);
    return read;
}

Result<tickets::TicketId> idOf(const Asked &asked, int number)
{
    const QString given = asked.arguments.value("id"_L1);
    const QString text =
        given.isEmpty() ? operations::newUuid(asked.around.clock, asked.around.random) : given;
    const auto id = tickets::TicketId::fromText(text);
    if (!id || (number > 0 && !given.isEmpty()))
        return console::wrongUsage("usage.code", u"--id"_s);
    return *id;
}

void tell(const Asked &asked, const tickets::WrittenTicket &ticket)
{
    if (asked.arguments.isSet("json"_L1))
        asked.terminal.write(ticketJson(ticket));
    else
        asked.terminal.print(ticket.text());
}

Result<int> issue(const Asked &asked)
{
    YIZHAN_TRY_LET(const QString fair, asked.arguments.needed("fair"_L1));
    YIZHAN_TRY_LET(const QDateTime from, timeOf(asked.arguments, "from"_L1));
    YIZHAN_TRY_LET(const QDateTime until, timeOf(asked.arguments, "until"_L1));
    YIZHAN_TRY_LET(const int count, asked.arguments.number("count"_L1, 1, mostIssued));
    YIZHAN_TRY_LET(const crypto::SigningKey key, signingKeyOf(asked, false));
    for (int number = 0; number < count; ++number) {
        YIZHAN_TRY_LET(const tickets::TicketId id, idOf(asked, number));
        YIZHAN_TRY_LET(const auto ticket, tickets::WrittenTicket::issue(
                                              {tickets::FairReference::of(fair), id, from, until}, key));
        tell(asked, ticket);
    }
    return console::exitOk;
}

Result<tickets::TicketGate> gateOf(const Asked &asked)
{
    YIZHAN_TRY_LET(const QString fair, asked.arguments.needed("fair"_L1));
    YIZHAN_TRY_LET(const QString keysPath, asked.arguments.needed("keys"_L1));
    YIZHAN_TRY_LET(const QByteArray keysJson, readList(keysPath));
    YIZHAN_TRY_LET(tickets::TicketKeys keys, inFile(tickets::TicketKeys::read(keysJson), keysPath));
    tickets::RevokedTickets revoked;
    if (const QString path = asked.arguments.value("revoked"_L1); !path.isEmpty()) {
        YIZHAN_TRY_LET(const QByteArray text, readList(path));
        YIZHAN_TRY_LET(revoked, inFile(tickets::RevokedTickets::read(text), path));
    }
    return tickets::TicketGate(fair, std::move(keys), std::move(revoked));
}

QStringList codesOf(const Asked &asked)
{
    return asked.arguments.operands().mid(1);
}

Result<int> verify(const Asked &asked)
{
    YIZHAN_TRY_LET(const tickets::TicketGate gate, gateOf(asked));
    QDateTime now = asked.around.clock.nowUtc();
    if (asked.arguments.isSet("at"_L1)) {
        YIZHAN_TRY_LET(now, timeOf(asked.arguments, "at"_L1));
    }
    int code = console::exitOk;
    for (const QString &text : codesOf(asked)) {
        const auto ticket = tickets::WrittenTicket::read(text);
        if (!ticket) {
            code = asked.terminal.complain(ticket.error());
            continue;
        }
        const tickets::TicketVerdict verdict = gate.judge(*ticket, now);
        if (asked.arguments.isSet("json"_L1))
            asked.terminal.write(ticketJson(*ticket, verdict));
        else
            asked.terminal.print(QCoreApplication::translate("Tool", "%1: %2")
                                     .arg(verdictWords(verdict), ticketLine(*ticket)));
        code = verdict == tickets::TicketVerdict::Good ? code : console::exitFailed;
    }
    return code;
}

Result<int> show(const Asked &asked)
{
    int code = console::exitOk;
    for (const QString &text : codesOf(asked)) {
        const auto ticket = tickets::WrittenTicket::read(text);
        if (!ticket)
            code = asked.terminal.complain(ticket.error());
        else if (asked.arguments.isSet("json"_L1))
            asked.terminal.write(ticketJson(*ticket));
        else
            asked.terminal.print(ticketLine(*ticket));
    }
    return code;
}

Result<int> key(const Asked &asked)
{
    YIZHAN_TRY_LET(const QDateTime from, timeOf(asked.arguments, "from"_L1));
    YIZHAN_TRY_LET(const QDateTime until, timeOf(asked.arguments, "until"_L1));
    if (from >= until) // before a key is made for it
        return console::wrongUsage("usage.window", u"--from, --until"_s);
    YIZHAN_TRY_LET(const crypto::SigningKey signing, signingKeyOf(asked, true));
    const tickets::TicketKeys keys({{signing.publicKey(), asked.arguments.value("issuer"_L1),
                                     asked.arguments.value("fair"_L1), from, until}});
    asked.terminal.write(keys.toJson() + '\n');
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    struct Action
    {
        const char *name;
        Result<int> (*run)(const Asked &);
        bool takesCodes;
    };
    static constexpr Action actions[] = {
        {"issue", issue, false}, {"verify", verify, true}, {"show", show, true}, {"key", key, false}};
    const QStringList given = arguments.operands();
    for (const Action &action : actions) {
        if (given.value(0) != QLatin1String(action.name))
            continue;
        if (action.takesCodes && given.size() < 2)
            return console::wrongUsage("usage.operand", u"CODE"_s);
        if (!action.takesCodes && given.size() > 1)
            return console::wrongUsage("usage.argument", given.value(1));
        return action.run({arguments, terminal, around});
    }
    return console::wrongUsage("usage.choice", given.value(0));
}

QList<console::Option> options()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Tool", text); };
    return {
        {.name = u"fair"_s,
         .value = u"ID"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "The fair, by its id"))},
        {.name = u"from"_s,
         .value = u"TIME"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Good from then on, as in 2026-12-01T08:30 (China)")),
         .with = u"issue|key"_s},
        {.name = u"until"_s,
         .value = u"TIME"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Good before then")),
         .with = u"issue|key"_s},
        {.name = u"key-file"_s,
         .value = u"FILE"_s,
         .help =
             words(QT_TRANSLATE_NOOP("Tool", "The key that signs; ticket key makes it where there is none"))},
        {.name = u"data"_s,
         .value = u"DIR"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Or the data folder of the kiosk whose key signs"))},
        {.name = u"id"_s,
         .value = u"HEX"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "The ticket's id (of the sign-up); else a new one")),
         .with = u"issue"_s},
        {.name = u"count"_s,
         .value = u"N"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "How many to issue")),
         .initial = u"1"_s,
         .with = u"issue"_s},
        {.name = u"issuer"_s,
         .value = u"NAME"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Whose key it is, for whoever looks")),
         .with = u"key"_s},
        {.name = u"keys"_s,
         .value = u"FILE"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "The keys whose tickets count")),
         .with = u"verify"_s},
        {.name = u"revoked"_s,
         .value = u"FILE"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Ids of tickets that do not count any more, one a line")),
         .with = u"verify"_s},
        {.name = u"at"_s,
         .value = u"TIME"_s,
         .help = words(QT_TRANSLATE_NOOP("Tool", "Judge as of then")),
         .with = u"verify"_s},
        jsonOption(words(QT_TRANSLATE_NOOP("Tool", "Write one JSON object a line")))};
}

} // namespace

console::Command ticketCommand(const Surroundings &around)
{
    return {.name = u"ticket"_s,
            .help = QCoreApplication::translate("Tool", "Issue, verify and show tickets of job fairs."),
            .options = options(),
            .operands = {.name = u"issue|verify CODE|show CODE|key"_s,
                         .help = QCoreApplication::translate(
                             "Tool", "sign; judge as the door of a fair does; read only; publish a key"),
                         .least = 1},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
