// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keysuccession.h"
#include "result.h"
#include "signing.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::protocol {

// An answer to what a device sent is one JSON object whose last members prove it, in this order and of fixed
// length:
//
//     …,"request_sha256":"<64 hex>","public_key":"<64 hex>","signature":"<128 hex>"}
//
// A key that has taken the place of another says so in a member `succession` before them (keysuccession.h).
// The signature covers a domain of the kind of answer and everything up to `,"signature"`. The digest of the
// request stands in it, so that the answer to one request says nothing about another.

/// What an answer is about, so that none passes for one of another kind.
inline constexpr QByteArrayView verdictsDomain("YZVERDICTS1\n");
inline constexpr QByteArrayView enrolmentDomain("YZENROL1\n");

/// `object`, a JSON object with at least one member, with the seal of `key`. `requestSha256` has 32 bytes.
[[nodiscard]] QByteArray sealAnswer(QByteArrayView domain, const QByteArray &object,
                                    QByteArrayView requestSha256, const crypto::SigningKey &key);

/// Proves an answer from outside and returns who signed it; whether that key is trusted is for the caller to
/// say. Looks at bytes only. Errors: Untrusted (`answer.unsigned`), Corrupt (`answer.cut`,
/// `answer.signature`; `answer.other_request`; `key.succession`).
[[nodiscard]] Result<crypto::Signer> checkAnswerSeal(QByteArrayView domain, QByteArrayView answer,
                                                     QByteArrayView requestSha256);

} // namespace yizhan::protocol
