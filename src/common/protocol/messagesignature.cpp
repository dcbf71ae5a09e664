// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagesignature.h"

#include "digest.h"
#include "httpmessage.h"
#include "lastsecond.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <optional>

namespace yizhan::protocol {

namespace {

constexpr qsizetype nonceLength = 22;
constexpr qsizetype maxKeyId = 64;
constexpr qsizetype maxFieldLength = 1024;
constexpr qsizetype signatureLength = 64;

/// What a pass covers, and what tells it from a signature of another use (RFC 9421, 2.3).
constexpr QByteArrayView passHead("sig=();");
constexpr QByteArrayView passTag(";tag=\"yizhan-read\"");

QByteArray sha256(QByteArrayView bytes)
{
    crypto::Sha256 sha;
    sha.add(bytes);
    return sha.finish();
}

QByteArray contentDigest(QByteArrayView digest)
{
    return "sha-256=:" + digest.toByteArray().toBase64() + ':';
}

QByteArray componentList(bool withBody)
{
    return withBody ? QByteArray(R"(("@method" "@path" "@query" "content-digest"))")
                    : QByteArray(R"(("@method" "@path" "@query"))");
}

/// The text after the label of Signature-Input, which is signed as "@signature-params".
QByteArray parameterText(const QByteArray &components, const SignatureParameters &parameters)
{
    return components + ";created=" + QByteArray::number(parameters.created) + ";nonce=\"" +
           parameters.nonce + "\";keyid=\"" + parameters.keyId.toLatin1() + "\";alg=\"ed25519\"";
}

QByteArray passBase(const QByteArray &parameters)
{
    return "\"@signature-params\": " + parameters;
}

/// RFC 9421, 2.5: one line a component, the parameters last.
QByteArray signatureBase(QByteArrayView method, QByteArrayView target, const QByteArray &digestField,
                         const QByteArray &parameters)
{
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    const QByteArray query = question < 0 ? QByteArray("?") : target.sliced(question).toByteArray();
    QByteArray base = "\"@method\": " + method.toByteArray() + "\n\"@path\": " + path.toByteArray() +
                      "\n\"@query\": " + query + '\n';
    if (!digestField.isEmpty())
        base += "\"content-digest\": " + digestField + '\n';
    return base + "\"@signature-params\": " + parameters;
}

tl::unexpected<Error> invalid(const char *what)
{
    return fail(ErrorCode::Untrusted, "signature.invalid", QString::fromLatin1(what));
}

QByteArray unquoted(QByteArrayView value)
{
    const bool quoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    const QByteArray inner = quoted ? value.sliced(1, value.size() - 2).toByteArray() : QByteArray();
    return inner.contains('"') || inner.contains('\\') ? QByteArray() : inner;
}

/// `isTime` says whether it is one.
qint64 secondOf(const QByteArray &value, bool &isTime)
{
    const qint64 second = value.toLongLong(&isTime);
    isTime = isTime && second >= 0 && second <= lastSecond;
    return second;
}

/// The parameters of "(…);created=…;nonce=…;keyid=…;alg=…", each once, no others.
Result<SignatureParameters> parametersOf(const QByteArray &text)
{
    SignatureParameters parameters;
    bool algorithm = false;
    bool created = false;
    const QList<QByteArray> parts = text.split(';');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.first(qMax<qsizetype>(equals, 0));
        const QByteArray value = part.sliced(equals + 1);
        if (name == "created" && !created)
            parameters.created = secondOf(value, created);
        else if (name == "nonce" && parameters.nonce.isEmpty())
            parameters.nonce = unquoted(value);
        else if (name == "keyid" && parameters.keyId.isEmpty())
            parameters.keyId = QString::fromLatin1(unquoted(value));
        else if (name == "alg" && !algorithm)
            algorithm = value == "\"ed25519\"";
        else
            return invalid("a parameter of the signature that is not expected");
    }
    if (!created || !algorithm || parameters.nonce.size() != nonceLength || parameters.keyId.isEmpty() ||
        parameters.keyId.size() > maxKeyId)
        return invalid("a parameter of the signature is missing or malformed");
    return parameters;
}

std::optional<QByteArray> fieldOf(const Request &request, const char *name)
{
    const auto value = request.field(name);
    if (!value || value->size() > static_cast<std::size_t>(maxFieldLength))
        return std::nullopt;
    return QByteArray::fromStdString(*value);
}

/// The bytes of `sig=:<base64>:`.
Result<QByteArray> signatureOf(const QByteArray &field)
{
    const bool framed = field.startsWith("sig=:") && field.endsWith(':') && field.size() > 6;
    const auto decoded =
        QByteArray::fromBase64Encoding(framed ? field.sliced(5, field.size() - 6) : QByteArray("?"),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != signatureLength)
        return invalid("the field Signature is malformed");
    return decoded.decoded;
}

} // namespace

std::vector<std::pair<QByteArray, QByteArray>> signatureFields(const SignedRequest &request,
                                                               const SignatureParameters &parameters,
                                                               const crypto::SigningKey &key)
{
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    QByteArray digest;
    if (!request.body.isEmpty()) {
        digest = contentDigest(sha256(request.body));
        fields.emplace_back("Content-Digest", digest);
    }
    const QByteArray signedParameters = parameterText(componentList(!request.body.isEmpty()), parameters);
    const QByteArray signature =
        key.sign(signatureBase(request.method, request.target, digest, signedParameters));
    fields.emplace_back("Signature-Input", "sig=" + signedParameters);
    fields.emplace_back("Signature", "sig=:" + signature.toBase64() + ':');
    return fields;
}

std::vector<std::pair<QByteArray, QByteArray>> passFields(const SignatureParameters &parameters,
                                                          const crypto::SigningKey &key)
{
    const QByteArray signedParameters = parameterText("()", parameters) + passTag.toByteArray();
    const QByteArray signature = key.sign(passBase(signedParameters));
    return {{"Signature-Input", "sig=" + signedParameters},
            {"Signature", "sig=:" + signature.toBase64() + ':'}};
}

bool bearsPass(const Request &request)
{
    const auto input = fieldOf(request, "signature-input");
    return input && input->startsWith(passHead);
}

Result<RequestSignature> readPass(const Request &request)
{
    const auto input = fieldOf(request, "signature-input");
    const auto signatureField = fieldOf(request, "signature");
    if (!input || !signatureField || !input->startsWith(passHead) || !input->endsWith(passTag))
        return invalid("this is no pass");
    RequestSignature found;
    YIZHAN_TRY_LET(found.parameters, parametersOf(input->sliced(passHead.size()).chopped(passTag.size())));
    YIZHAN_TRY_LET(found.signature, signatureOf(*signatureField));
    found.base = passBase(input->sliced(4));
    return found;
}

Result<RequestSignature> readSignature(const Request &request)
{
    const auto input = fieldOf(request, "signature-input");
    const auto signatureField = fieldOf(request, "signature");
    if (!input || !signatureField)
        return fail(ErrorCode::Untrusted, "signature.missing",
                    QStringLiteral("this needs the signature of an enrolled device"));
    const bool withBody = !request.bodySha256.empty();
    const QByteArray head = "sig=" + componentList(withBody) + ';';
    if (!input->startsWith(head))
        return invalid("the signature covers other parts of the request than it must");

    RequestSignature found;
    YIZHAN_TRY_LET(found.parameters, parametersOf(input->sliced(head.size())));
    YIZHAN_TRY_LET(found.signature, signatureOf(*signatureField));
    QByteArray digest;
    if (withBody) {
        digest = contentDigest(QByteArrayView(request.bodySha256));
        if (fieldOf(request, "content-digest") != digest)
            return invalid("Content-Digest is not the digest of the body");
    }
    found.base = signatureBase(QByteArrayView(request.method), QByteArrayView(request.target), digest,
                               input->sliced(4));
    return found;
}

} // namespace yizhan::protocol
