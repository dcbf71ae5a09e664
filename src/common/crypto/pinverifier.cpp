// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinverifier.h"

#include <algorithm>

#include <sodium.h>

namespace yizhan::crypto {

namespace {

[[maybe_unused]] const int sodiumReady = sodium_init();

constexpr int mostKibibytes = 256 * 1024;
constexpr int mostPasses = 10;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 000000, 123456, 654321.
bool isSimple(QByteArrayView pin)
{
    const int step = pin[1] - pin[0];
    if (step < -1 || step > 1)
        return false;
    for (qsizetype at = 1; at < pin.size(); ++at) {
        if (pin[at] - pin[at - 1] != step)
            return false;
    }
    return true;
}

/// The number behind `name` in "m=65536,t=2,p=1"; -1 where there is none.
int parameter(QByteArrayView parameters, char name)
{
    for (const QByteArray &part : parameters.toByteArray().split(',')) {
        bool whole = false;
        const int value = part.mid(2).toInt(&whole);
        if (part.size() > 2 && part[0] == name && part[1] == '=' && whole)
            return value;
    }
    return -1;
}

} // namespace

Result<void> checkPin(QByteArrayView pin)
{
    const auto size = static_cast<std::size_t>(pin.size());
    if (size < shortestPin || size > longestPin)
        return fail(ErrorCode::Invalid, "pin.length", QStringLiteral("a PIN has 6 to 12 digits"));
    if (!std::all_of(pin.begin(), pin.end(), isDigit))
        return fail(ErrorCode::Invalid, "pin.digits", QStringLiteral("a PIN has digits and nothing else"));
    if (isSimple(pin))
        return fail(ErrorCode::Invalid, "pin.simple", QStringLiteral("a PIN that anybody would try first"));
    return {};
}

Result<QByteArray> makePinVerifier(const SecretBytes &pin)
{
    YIZHAN_TRY(checkPin(pin.view()));
    QByteArray verifier(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(verifier.data(), pin.view().data(), pin.size(), pinPasses, pinMemoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Io, "pin.memory", QStringLiteral("not enough memory to make a verifier"));
    verifier.truncate(static_cast<qsizetype>(qstrlen(verifier.constData())));
    return verifier;
}

bool isPinVerifier(QByteArrayView verifier)
{
    if (verifier.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES) || verifier.contains('\0'))
        return false;
    const QList<QByteArray> parts = verifier.toByteArray().split('$');
    if (parts.size() != 6 || !parts[0].isEmpty() || parts[1] != "argon2id" || parts[2] != "v=19")
        return false;
    const int kibibytes = parameter(parts[3], 'm');
    const int turns = parameter(parts[3], 't');
    return kibibytes >= 8 && kibibytes <= mostKibibytes && turns >= 1 && turns <= mostPasses &&
           parameter(parts[3], 'p') == 1;
}

bool pinMatches(QByteArrayView verifier, const SecretBytes &pin)
{
    if (!isPinVerifier(verifier))
        return false;
    const QByteArray text = verifier.toByteArray(); // ends with a zero
    return crypto_pwhash_str_verify(text.constData(), pin.view().data(), pin.size()) == 0;
}

} // namespace yizhan::crypto
