// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to an enrolment: unsigned, and then as a server would have signed it.
#include "answerseal.h"
#include "scopename.h"
#include "uplinkclient.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    static const crypto::SigningKey server = crypto::SigningKey::generate();
    const QByteArray request(32, 'r');
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (sync::openEnrolment(text, request))
        qFatal("an answer that nobody signed was believed");
    if (!text.startsWith('{') || !text.endsWith('}') || text.size() < 3)
        return 0; // a server seals objects only
    const auto device =
        sync::openEnrolment(protocol::sealAnswer(protocol::enrolmentDomain, text, request, server), request);
    if (!device)
        return 0;
    bool sound = !device->enrolment.device.isEmpty() && device->enrolment.sealingKey.bytes.size() == 32;
    for (const QString &scope : device->enrolment.scopes)
        sound = sound && protocol::isScopeName(scope);
    if (!sound)
        qFatal("an enrolment that cannot be kept");
    return 0;
}
