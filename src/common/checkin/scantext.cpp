// SPDX-License-Identifier: GPL-3.0-or-later
#include "scantext.h"

#include "lastsecond.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::checkin {

namespace {

constexpr qsizetype maxText = 400;
constexpr int parts = 7;
constexpr qsizetype subjectDigits = 32; // 128 bits: of a ticket, or random
constexpr qsizetype idCharacters = 36;  // of a UUID
constexpr QLatin1Char none('-');
constexpr QLatin1StringView admitted("in");
constexpr QLatin1StringView refused("refused");

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString(none);
}

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::Invalid, "scan.format", QStringLiteral("this is no scan"));
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isId(QStringView text)
{
    return text.size() == idCharacters && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == none || isHex(QStringView(&c, 1));
           });
}

/// False: no time; an invalid one stands for `-`.
bool readTime(const QString &text, QDateTime &time)
{
    if (text == none)
        return true;
    bool ok = false;
    const qint64 ms = text.toLongLong(&ok);
    if (!ok || ms < 0 || ms / 1000 > lastSecond)
        return false;
    time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return true;
}

bool readKind(const QString &text, ScanKind &kind)
{
    for (const ScanKind each : {ScanKind::Entry, ScanKind::Exit, ScanKind::Booth, ScanKind::Undo}) {
        if (text == QLatin1StringView(nameOf(each))) {
            kind = each;
            return true;
        }
    }
    return false;
}

} // namespace

QString encodeScan(const ScanEvent &event)
{
    return QStringList{QLatin1StringView(nameOf(event.kind)),
                       (event.walkIn ? u"w:"_s : u"t:"_s) + event.subject,
                       timeText(event.time),
                       event.admitted ? admitted : refused,
                       timeText(event.knowing),
                       event.refers.isEmpty() ? QString(none) : event.refers,
                       event.gate.isEmpty() ? QString(none) : event.gate}
        .join(u' ');
}

Result<ScanEvent> decodeScan(const QString &text)
{
    const QStringList said = text.size() > maxText ? QStringList() : text.split(u' ');
    if (said.size() < parts)
        return malformed();
    ScanEvent event;
    event.walkIn = said[1].startsWith("w:"_L1);
    event.subject = said[1].mid(2);
    event.admitted = said[3] == admitted;
    event.refers = said[5] == none ? QString() : said[5];
    event.gate = said.mid(parts - 1).join(u' ');
    if (event.gate == none)
        event.gate.clear();
    const bool read = readKind(said[0], event.kind) && readTime(said[2], event.time) &&
                      event.time.isValid() && readTime(said[4], event.knowing);
    const bool named = event.subject.size() == subjectDigits && isHex(event.subject) &&
                       (event.kind == ScanKind::Undo) == isId(event.refers);
    if (!read || !named || encodeScan(event) != text)
        return malformed();
    return event;
}

} // namespace yizhan::checkin
