// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffaccountjson.h"

#include "bodyreader.h"
#include "bodywriter.h"

namespace yizhan::catalogue {

const char *nameOf(StaffRole role)
{
    return role == StaffRole::Staff ? "staff" : "attendant";
}

std::optional<StaffRole> staffRole(QByteArrayView name)
{
    for (const StaffRole role : {StaffRole::Attendant, StaffRole::Staff}) {
        if (name == nameOf(role))
            return role;
    }
    return std::nullopt;
}

QByteArray Kind<StaffAccount>::encode(const StaffAccount &account)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("id", account.id);
    writer.text("name", account.name);
    writer.text("role", QString::fromLatin1(nameOf(account.role)));
    writer.text("verifier", QString::fromLatin1(account.verifier));
    writer.end();
    return body;
}

Result<StaffAccount> Kind<StaffAccount>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = parser.parse(body.data(), static_cast<std::size_t>(body.size()), true).get(object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    StaffAccount account;
    account.id = textOf(object, "id");
    account.name = textOf(object, "name");
    account.role = staffRole(textOf(object, "role").toLatin1()).value_or(StaffRole::Attendant);
    account.verifier = textOf(object, "verifier").toLatin1();
    if (account.id.isEmpty() || account.name.isEmpty())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("an account of nobody"));
    return account;
}

} // namespace yizhan::catalogue
