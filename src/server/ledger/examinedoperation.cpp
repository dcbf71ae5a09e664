// SPDX-License-Identifier: GPL-3.0-or-later
#include "examinedoperation.h"

#include "digest.h"
#include "fairscan.h"
#include "operationtype.h"

namespace yizhan::ledger {

using operations::OperationHead;
using operations::Verdict;
using operations::VerdictCode;

namespace {

/// Whether a head says what its kind must say.
bool fits(const OperationHead &head, const operations::OperationType &type)
{
    const bool about = type.aboutKind
                           ? head.aboutKind == QLatin1String(type.aboutKind) && !head.about.isEmpty()
                           : head.aboutKind.isEmpty() && head.about.isEmpty();
    const bool scan = type.scan ? operations::scanOf(head, {}).has_value() : head.scan.isEmpty();
    return about && scan && type.refers != head.refers.isEmpty();
}

std::optional<Verdict> judgementOf(const OperationHead &head, const QDateTime &now)
{
    const operations::OperationType *type = operations::operationType(head.type.toLatin1());
    if (!type || head.version > type->version)
        return verdictOf(head.op, VerdictCode::UpgradeRequired, now);
    if (!fits(head, *type))
        return verdictOf(head.op, VerdictCode::Rejected, now, "format");
    return std::nullopt;
}

} // namespace

Verdict verdictOf(const QString &op, VerdictCode code, const QDateTime &now, const char *reason)
{
    Verdict verdict;
    verdict.op = op;
    verdict.code = code;
    verdict.reason = QString::fromLatin1(reason);
    verdict.time = now;
    return verdict;
}

ExaminedOperation examine(const operations::SealedOperation &sealed, const devices::Device &device,
                          const QDateTime &now)
{
    ExaminedOperation examined;
    examined.sealed = &sealed;
    auto head = operations::decodeHead(sealed.head);
    if (!head) {
        examined.refusal = verdictOf({}, VerdictCode::Rejected, now, "format");
        return examined;
    }
    examined.head = *std::move(head);
    if (examined.head.device != device.id || !operations::isSignedBy(sealed, device.key)) {
        examined.refusal = verdictOf(examined.head.op, VerdictCode::Rejected, now, "signature");
        return examined;
    }
    examined.digest = operations::digestOf(sealed);
    crypto::Sha256 seal;
    seal.add(sealed.seal);
    examined.sealDigest = seal.finish();
    examined.judgement = judgementOf(examined.head, now);
    return examined;
}

} // namespace yizhan::ledger
