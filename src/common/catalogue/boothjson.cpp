// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothjson.h"

#include "bodypay.h"
#include "bodyreader.h"
#include "bodywriter.h"

#include <QStringView>

#include <algorithm>

namespace yizhan::catalogue {

namespace {

/// Nothing stated where only its unit is.
Pay statedPayOf(BodyObject object)
{
    Pay pay = payOf(object);
    pay.minimum = std::max<qint64>(pay.minimum, 0);
    pay.maximum = std::max<qint64>(pay.maximum, 0);
    return pay.stated() ? pay : Pay();
}

/// A run of digits, or one character that is none, from the front of `rest`.
QStringView takePiece(QStringView &rest)
{
    qsizetype length = 1;
    if (rest.front().isDigit()) {
        while (length < rest.size() && rest[length].isDigit())
            ++length;
    }
    const QStringView piece = rest.first(length);
    rest = rest.sliced(length);
    return piece;
}

/// Below 0, 0 or above it, as a stands before, level with or behind b.
int compared(QStringView a, QStringView b)
{
    if (!a.front().isDigit() || !b.front().isDigit())
        return a.compare(b, Qt::CaseInsensitive);
    const auto withoutZeros = [](QStringView digits) {
        while (digits.size() > 1 && digits.front() == u'0')
            digits = digits.sliced(1);
        return digits;
    };
    const QStringView left = withoutZeros(a);
    const QStringView right = withoutZeros(b);
    return left.size() != right.size() ? (left.size() < right.size() ? -1 : 1) : left.compare(right);
}

} // namespace

bool boothBefore(const Booth &a, const Booth &b)
{
    QStringView left(a.number);
    QStringView right(b.number);
    while (!left.isEmpty() && !right.isEmpty()) {
        const QStringView leftPiece = takePiece(left);
        const QStringView rightPiece = takePiece(right);
        if (const int order = compared(leftPiece, rightPiece); order != 0)
            return order < 0;
    }
    if (left.isEmpty() != right.isEmpty())
        return left.isEmpty();
    return a.number == b.number ? a.id < b.id : a.number < b.number;
}

QByteArray Kind<Booth>::encode(const Booth &item)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("employer", item.employer);
    writer.text("fair", item.fair);
    writer.list("groups", item.groups);
    writer.number("headcount", item.headcount);
    writer.text("id", item.id);
    writer.date("last_day", item.lastDay);
    writer.text("number", item.number);
    if (item.pay.stated())
        writePay(writer, item.pay);
    writer.text("phone", item.phone);
    writer.list("posts", item.posts);
    writer.list("vacancies", item.vacancies);
    writer.text("zone", item.zone);
    writer.end();
    return body;
}

Result<Booth> Kind<Booth>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    Booth item;
    item.fair = textOf(object, "fair");
    item.number = textOf(object, "number");
    if (item.fair.isEmpty() || item.number.isEmpty())
        return fail(ErrorCode::Protocol, "item.body",
                    QStringLiteral("a booth of no fair, or without a number"));
    item.id = textOf(object, "id");
    item.zone = textOf(object, "zone");
    item.employer = textOf(object, "employer");
    item.posts = listOf(object, "posts");
    item.vacancies = listOf(object, "vacancies");
    item.groups = listOf(object, "groups");
    item.headcount = std::max(smallNumberOf(object, "headcount"), 0);
    item.pay = statedPayOf(object);
    item.phone = textOf(object, "phone");
    item.lastDay = dateOf(object, "last_day");
    return item;
}

} // namespace yizhan::catalogue
