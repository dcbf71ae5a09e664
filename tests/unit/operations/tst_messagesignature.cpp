// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "httpmessage.h"
#include "messagesignature.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestMessageSignature : public QObject
{
    Q_OBJECT

private:
    const crypto::SigningKey m_key = crypto::SigningKey::generate();
    const SignatureParameters m_parameters{1'795'600'000, "AAECAwQFBgcICQoLDA0ODw", QStringLiteral("d-0123")};

    [[nodiscard]] Request sent(const QByteArray &method, const QByteArray &target,
                               const QByteArray &body) const
    {
        Request request;
        request.method = method.toStdString();
        request.target = target.toStdString();
        request.body = body.toStdString();
        if (!body.isEmpty()) {
            crypto::Sha256 sha;
            sha.add(body);
            request.bodySha256 = sha.finish().toStdString();
        }
        for (const auto &[name, value] : signatureFields({method, target, body}, m_parameters, m_key))
            request.fields[name.toLower().toStdString()] = value.toStdString();
        return request;
    }

    [[nodiscard]] bool holds(const Request &request) const
    {
        const auto read = readSignature(request);
        return read && m_key.publicKey().verify(read->base, read->signature);
    }

private Q_SLOTS:
    void aSignedRequestHolds()
    {
        QVERIFY(holds(sent("POST", "/v1/ops", "{}")));
        QVERIFY(holds(sent("GET", "/v1/changes?scope=city&after=0", {})));
        const auto read = readSignature(sent("POST", "/v1/ops", "{}"));
        QCOMPARE(read->parameters.created, m_parameters.created);
        QCOMPARE(read->parameters.nonce, m_parameters.nonce);
        QCOMPARE(read->parameters.keyId, m_parameters.keyId);
    }

    void aPassHoldsForAnyRequest()
    {
        Request request;
        for (const char *target : {"/v1/changes?scope=city", "/v1/snapshots/latest"}) {
            request.method = "GET";
            request.target = target;
            for (const auto &[name, value] : passFields(m_parameters, m_key))
                request.fields[name.toLower().toStdString()] = value.toStdString();
            QVERIFY(bearsPass(request));
            const auto read = readPass(request);
            QVERIFY(read);
            QCOMPARE(read->parameters.keyId, m_parameters.keyId);
            QVERIFY(m_key.publicKey().verify(read->base, read->signature));
        }
        QCOMPARE(readPass(request)->base,
                 QByteArray("\"@signature-params\": ();created=1795600000;nonce=\"AAECAwQFBgcICQoLDA0ODw\";"
                            "keyid=\"d-0123\";alg=\"ed25519\";tag=\"yizhan-read\""));
    }

    void aPassIsNoSignatureAndASignatureNoPass()
    {
        Request pass = sent("GET", "/v1/ops", {});
        QVERIFY(!bearsPass(pass));
        QCOMPARE(readPass(pass).error().reason, QStringLiteral("signature.invalid"));
        for (const auto &[name, value] : passFields(m_parameters, m_key))
            pass.fields[name.toLower().toStdString()] = value.toStdString();
        QCOMPARE(readSignature(pass).error().reason, QStringLiteral("signature.invalid"));
        std::string &input = pass.fields["signature-input"];
        input.replace(input.find("-read"), 5, "-edit");
        QCOMPARE(readPass(pass).error().reason, QStringLiteral("signature.invalid"));
    }

    void theBaseIsTheOneOfTheStandard()
    {
        const auto read = readSignature(sent("GET", "/v1/changes?scope=city", {}));
        QCOMPARE(read->base,
                 QByteArray("\"@method\": GET\n\"@path\": /v1/changes\n\"@query\": ?scope=city\n"
                            "\"@signature-params\": (\"@method\" \"@path\" \"@query\");"
                            "created=1795600000;nonce=\"AAECAwQFBgcICQoLDA0ODw\";keyid=\"d-0123\";"
                            "alg=\"ed25519\""));
        QVERIFY(readSignature(sent("GET", "/v1/changes", {}))->base.contains("\"@query\": ?\n"));
    }

    void whatWasChangedOnTheWayDoesNotHold()
    {
        Request request = sent("POST", "/v1/ops", "{}");
        request.method = "PUT";
        QVERIFY(!holds(request));
        request = sent("POST", "/v1/ops", "{}");
        request.target = "/v1/ops?more=1";
        QVERIFY(!holds(request));
        request = sent("POST", "/v1/ops", "{}");
        request.bodySha256 = std::string(32, 'x');
        QCOMPARE(readSignature(request).error().reason, QStringLiteral("signature.invalid"));
    }

    void aBodyThatTheSignatureDoesNotCoverIsRefused()
    {
        Request request = sent("POST", "/v1/ops", {});
        request.bodySha256 = std::string(32, 'x');
        QCOMPARE(readSignature(request).error().reason, QStringLiteral("signature.invalid"));
    }

    void withoutASignatureThatIsSaid()
    {
        QCOMPARE(readSignature(Request{}).error().reason, QStringLiteral("signature.missing"));
    }

    void anotherFormIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("fewer components", " \"@query\"", "");
        row("another algorithm", "ed25519", "none");
        row("no time", "created=1795600000;", "");
        row("a time that is none", "created=1795600000", "created=soon");
        row("a time before all times", "created=1795600000", "created=-9223372036854775808");
        row("a time after all times", "created=1795600000", "created=9223372036854775807");
        row("a short nonce", "AAECAwQFBgcICQoLDA0ODw", "AA");
        row("a time twice", "created=1795600000", "created=1795600000;created=1");
        row("an unknown parameter", ";alg=", ";expires=1;alg=");
        row("no key", "keyid=\"d-0123\";", "");
    }
    void anotherFormIsRefused()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        Request request = sent("GET", "/v1/changes", {});
        QString input = QString::fromStdString(request.fields["signature-input"]);
        QVERIFY(input.contains(from));
        request.fields["signature-input"] = input.replace(from, to).toStdString();
        QCOMPARE(readSignature(request).error().reason, QStringLiteral("signature.invalid"));
    }

    void aSignatureThatIsNoneIsRefused()
    {
        for (const char *value : {"", "sig=::", "sig=:AAAA:", "other=:AAAA:", "sig=:!!!!:"}) {
            Request request = sent("GET", "/v1/changes", {});
            request.fields["signature"] = value;
            QVERIFY2(!readSignature(request), value);
        }
    }
};

QTEST_APPLESS_MAIN(TestMessageSignature)
#include "tst_messagesignature.moc"
