// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos.h"

#include <algorithm>

namespace yizhan::print::escpos {

namespace {

constexpr char escape = 0x1b;
constexpr char group = 0x1d;
constexpr char dataLink = 0x10;

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray out;
    for (const int value : values)
        out.append(static_cast<char>(value));
    return out;
}

void appendNumber(QByteArray &out, int number)
{
    out.append(static_cast<char>(number & 0xff)).append(static_cast<char>((number >> 8) & 0xff));
}

} // namespace

QByteArray beginning()
{
    return bytes({escape, '@'});
}

QByteArray raster(const QImage &picture)
{
    const int rowBytes = (picture.width() + 7) / 8;
    QByteArray out;
    out.reserve(static_cast<qsizetype>(rowBytes) * picture.height() + 8 * (picture.height() / bandRows + 1));
    for (int top = 0; top < picture.height(); top += bandRows) {
        const int rows = std::min(bandRows, picture.height() - top);
        out.append(bytes({group, 'v', '0', 0}));
        appendNumber(out, rowBytes);
        appendNumber(out, rows);
        for (int y = top; y < top + rows; ++y)
            out.append(reinterpret_cast<const char *>(picture.constScanLine(y)), rowBytes);
    }
    return out;
}

QByteArray ending()
{
    constexpr int tearDots = 96; // 12 mm from the head to the edge where the paper is torn off
    return bytes({escape, 'J', tearDots, group, 'V', 66, 0});
}

QByteArray paperQuestion()
{
    return bytes({group, 'r', 1});
}

QByteArray dropping()
{
    return bytes({dataLink, 0x14, 8, 1, 3, 20, 1, 6, 2, 8});
}

QByteArray statusQuestion(Question question)
{
    return bytes({dataLink, 0x04, static_cast<int>(question)});
}

std::optional<quint8> statusIn(QByteArrayView answer)
{
    for (const char byte : answer) {
        const auto status = static_cast<quint8>(byte);
        if ((status & 0x93) == 0x12)
            return status;
    }
    return std::nullopt;
}

bool saysPrinted(QByteArrayView answer)
{
    return std::any_of(answer.begin(), answer.end(), [](char byte) { return (byte & 0x90) == 0; });
}

void note(Question question, quint8 status, Signs &signs)
{
    const auto has = [status](int bits) { return (status & bits) != 0; };
    signs.answered = true;
    switch (question) {
    case Question::Printer:
        signs.offline = signs.offline || has(0x08);
        break;
    case Question::OfflineCause:
        signs.coverOpen = signs.coverOpen || has(0x04);
        signs.paperOut = signs.paperOut || has(0x20);
        signs.fault = signs.fault || has(0x40);
        break;
    case Question::ErrorCause:
        signs.fault = signs.fault || has(0x6c);
        break;
    case Question::Paper:
        signs.paperLow = signs.paperLow || has(0x0c);
        signs.paperOut = signs.paperOut || has(0x60);
        break;
    }
}

Result<Paper> judge(const Signs &signs)
{
    // An open cover also feels like the end of the paper: it is what one sees and mends first.
    if (signs.coverOpen)
        return fail(ErrorCode::Io, "printer.cover_open", QStringLiteral("the cover is open"));
    if (signs.paperOut)
        return fail(ErrorCode::Io, "printer.paper_out", QStringLiteral("the paper is used up"));
    if (signs.fault)
        return fail(ErrorCode::Io, "printer.fault", QStringLiteral("the printer reports a fault"));
    if (signs.offline)
        return fail(ErrorCode::Io, "printer.offline", QStringLiteral("the printer is off line"));
    return !signs.answered ? Paper::NotTold : signs.paperLow ? Paper::Low : Paper::Enough;
}

} // namespace yizhan::print::escpos
