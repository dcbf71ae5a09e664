// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodypay.h"

#include "bodyreader.h"

namespace yizhan::catalogue {

void writePay(BodyWriter &writer, const Pay &pay)
{
    writer.beginObject("pay");
    writer.number("max", pay.maximum);
    writer.number("min", pay.minimum);
    writer.text("unit", codeOf(payUnitCodes(), pay.unit));
    writer.end();
}

Pay payOf(BodyObject object)
{
    BodyObject pay;
    if (object["pay"].get(pay) != simdjson::SUCCESS)
        return {};
    return {numberOf(pay, "min"), numberOf(pay, "max"), codedOf(pay, "unit", payUnitCodes())};
}

} // namespace yizhan::catalogue
