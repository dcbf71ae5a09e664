// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"
#include "httpmessage.h"
#include "messagesignature.h"
#include "operation.h"
#include "opsbatch.h"
#include "receiptcode.h"
#include "uuid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <memory>

namespace yizhan::fakes {

/// What a kiosk sends, as a test needs it: one outbox, one key.
class TestKiosk
{
public:
    TestKiosk(const Clock &clock, crypto::SealingKey sealing, std::uint64_t seed = 7)
        : m_clock(clock), m_random(std::make_unique<SeededRandom>(seed)), m_sealing(std::move(sealing))
    {
        newInstall();
    }

    QString device; ///< once it is enrolled

    [[nodiscard]] const crypto::SigningKey &key() const { return m_key; }
    [[nodiscard]] const QString &install() const { return m_install; }
    void newInstall() { m_install = QStringLiteral("%1").arg(m_random->next() | (1ULL << 63U), 0, 16); }
    void setSeq(qint64 seq) { m_seq = seq; }
    void setSealing(crypto::SealingKey sealing) { m_sealing = std::move(sealing); }

    [[nodiscard]] operations::OperationHead head(const QString &type, const QString &about = {})
    {
        operations::OperationHead head;
        head.op = operations::newUuid(m_clock, *m_random);
        head.type = type;
        head.device = device;
        head.install = m_install;
        head.seq = ++m_seq;
        head.receipt = operations::newReceiptCode(*m_random);
        if (!about.isEmpty())
            head.aboutKind = QStringLiteral("vacancy");
        head.about = about;
        head.captured = QDateTime::fromSecsSinceEpoch(m_clock.nowUtc().toSecsSinceEpoch(), Qt::UTC);
        head.sure = true;
        return head;
    }

    /// Whatever the head says: what a kiosk of another version, or a forger, might send.
    [[nodiscard]] operations::SealedOperation seal(operations::OperationHead head,
                                                   const std::vector<operations::FieldValue> &fields)
    {
        auto sealed = operations::sealOperation(std::move(head), fields, m_sealing, m_key);
        if (!sealed)
            qFatal("%s", qUtf8Printable(sealed.error().toString()));
        return *std::move(sealed);
    }
    [[nodiscard]] operations::SealedOperation interest(const QString &vacancy)
    {
        return seal(head(QStringLiteral("vacancy_interest"), vacancy),
                    fields({{"name", "王小明"}, {"phone", "13800138000"}}));
    }
    /// Somebody signs up for a class, at a time or now. `number`: the identity number.
    [[nodiscard]] operations::OperationHead enrolmentHead(const QString &classId,
                                                          const QDateTime &captured = {})
    {
        operations::OperationHead made = head(QStringLiteral("class_enrolment"), classId);
        made.aboutKind = QStringLiteral("class");
        if (captured.isValid())
            made.captured = captured;
        return made;
    }
    [[nodiscard]] operations::SealedOperation enrolment(const QString &classId,
                                                        const QDateTime &captured = {},
                                                        const QByteArray &number = "999999190001010007")
    {
        return seal(enrolmentHead(classId, captured), enrolmentFields(number));
    }
    [[nodiscard]] static std::vector<operations::FieldValue> enrolmentFields(const QByteArray &number)
    {
        return fields({{"name", "示例"}, {"phone", "13800138000"}, {"id_number", number}});
    }
    [[nodiscard]] operations::SealedOperation help()
    {
        return seal(head(QStringLiteral("help_request")), fields({{"reason", "screen"}}));
    }
    [[nodiscard]] operations::SealedOperation cancellation(const QString &receipt)
    {
        operations::OperationHead made = head(QStringLiteral("cancellation"));
        made.refers = receipt;
        return seal(std::move(made), {});
    }

    /// Signs what a test has changed in head or seal.
    void sign(operations::SealedOperation &operation) const
    {
        const QByteArray bytes = "YZOP1\n" + sha256(operation.head) + sha256(operation.seal);
        operation.signature = m_key.sign(bytes);
    }

    [[nodiscard]] static std::vector<operations::FieldValue>
    fields(const std::vector<std::pair<QByteArray, QByteArray>> &values)
    {
        std::vector<operations::FieldValue> fields;
        for (const auto &[name, value] : values) {
            crypto::SecretBytes secret(static_cast<std::size_t>(value.size()));
            if (!secret.append(value))
                qFatal("no room for a field");
            fields.push_back({name, std::move(secret)});
        }
        return fields;
    }

    /// A request as it arrives at a server, signed by this kiosk.
    [[nodiscard]] protocol::Request request(const QByteArray &method, const QByteArray &target,
                                            const QByteArray &body = {})
    {
        return request(method, target, body, device, m_clock.nowUtc().toSecsSinceEpoch());
    }
    [[nodiscard]] protocol::Request request(const QByteArray &method, const QByteArray &target,
                                            const QByteArray &body, const QString &keyId, qint64 created)
    {
        protocol::Request request;
        request.method = method.toStdString();
        if (!protocol::parseTarget(target.toStdString(), request))
            qFatal("bad target");
        request.target = target.toStdString();
        request.body = body.toStdString();
        if (!body.isEmpty())
            request.bodySha256 = sha256(body).toStdString();
        QByteArray nonce;
        for (int i = 0; i < 2; ++i) {
            const std::uint64_t digits = m_random->next();
            nonce.append(reinterpret_cast<const char *>(&digits), sizeof digits);
        }
        const protocol::SignatureParameters parameters{
            created, nonce.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), keyId};
        for (const auto &[name, value] : protocol::signatureFields({method, target, body}, parameters, m_key))
            request.fields[name.toLower().toStdString()] = value.toStdString();
        return request;
    }
    /// A request that bears a pass of this kiosk.
    [[nodiscard]] protocol::Request reading(const QByteArray &target, qint64 created)
    {
        protocol::Request request;
        request.method = "GET";
        if (!protocol::parseTarget(target.toStdString(), request))
            qFatal("bad target");
        request.target = target.toStdString();
        const protocol::SignatureParameters parameters{created, QByteArray(22, 'A'), device};
        for (const auto &[name, value] : protocol::passFields(parameters, m_key))
            request.fields[name.toLower().toStdString()] = value.toStdString();
        return request;
    }
    [[nodiscard]] protocol::Request reading(const QByteArray &target)
    {
        return reading(target, m_clock.nowUtc().toSecsSinceEpoch());
    }
    [[nodiscard]] protocol::Request enrolRequest(const QString &code)
    {
        const QJsonObject object{{QStringLiteral("code"), code},
                                 {QStringLiteral("name"), QStringLiteral("00112233445566aa")},
                                 {QStringLiteral("public_key"), m_key.publicKey().toHex()}};
        return request("POST", "/v1/enrol", QJsonDocument(object).toJson(QJsonDocument::Compact),
                       m_key.publicKey().toHex(), m_clock.nowUtc().toSecsSinceEpoch());
    }
    [[nodiscard]] protocol::Request opsRequest(const std::vector<operations::SealedOperation> &operations)
    {
        return request("POST", "/v1/ops", operations::encodeBatch(operations));
    }

    [[nodiscard]] static QByteArray sha256(QByteArrayView bytes)
    {
        crypto::Sha256 sha;
        sha.add(bytes);
        return sha.finish();
    }

private:
    const Clock &m_clock;
    std::unique_ptr<SeededRandom> m_random;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    crypto::SealingKey m_sealing;
    QString m_install;
    qint64 m_seq = 0;
};

} // namespace yizhan::fakes
