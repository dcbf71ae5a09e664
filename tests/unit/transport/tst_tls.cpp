// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"
#include "testserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace yizhan;
namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
using tests::testOptions;
using tests::textResponse;

namespace {

/// A key and a certificate signed by itself for "localhost", good for an hour.
void writeCertificate(const QString &certificatePath, const QString &keyPath)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    FILE *file = std::fopen(QFile::encodeName(certificatePath).constData(), "w");
    PEM_write_X509(file, certificate.get());
    std::fclose(file);
    file = std::fopen(QFile::encodeName(keyPath).constData(), "w");
    PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
}

/// Sends one GET over TLS and returns all that comes back; "" when the handshake fails.
std::string getOverTls(quint16 port, ssl::context &context)
{
    asio::io_context io;
    ssl::stream<asio::ip::tcp::socket> stream(io, context);
    boost::system::error_code error;
    stream.next_layer().connect({asio::ip::address_v4::loopback(), port}, error);
    if (!error)
        stream.handshake(ssl::stream_base::client, error);
    if (error)
        return {};
    asio::write(stream, asio::buffer(std::string("GET /t HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")),
                error);
    std::string answer;
    asio::read(stream, asio::dynamic_buffer(answer), error);
    // "end of file" says that the server closed the TLS session properly, not only the socket.
    return error == asio::error::eof ? answer : "broken: " + error.message();
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOverTls();
    void refusesTls11();
    void plainTextGetsNoAnswer();
    void missingCertificateIsAnError();
    void foreignKeyIsAnError();

private:
    [[nodiscard]] std::unique_ptr<transport::HttpServer> makeServer(const QString &certificate,
                                                                    const QString &key) const;

    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_key;
    QString m_foreignKey;
};

void TestTls::initTestCase()
{
    m_certificate = m_folder.filePath(QStringLiteral("cert.pem"));
    m_key = m_folder.filePath(QStringLiteral("key.pem"));
    m_foreignKey = m_folder.filePath(QStringLiteral("foreign.pem"));
    writeCertificate(m_folder.filePath(QStringLiteral("other.pem")), m_foreignKey);
    writeCertificate(m_certificate, m_key);
}

std::unique_ptr<transport::HttpServer> TestTls::makeServer(const QString &certificate,
                                                           const QString &key) const
{
    auto options = testOptions();
    options.certificateFile = certificate;
    options.keyFile = key;
    return std::make_unique<transport::HttpServer>(
        tests::testClock, options,
        [](const protocol::Request &request) { return textResponse("secure " + request.path); });
}

void TestTls::answersOverTls()
{
    const auto server = makeServer(m_certificate, m_key);
    QVERIFY(server->start());
    ssl::context context(ssl::context::tls_client);
    context.set_verify_mode(ssl::verify_peer);
    context.load_verify_file(QFile::encodeName(m_certificate).toStdString());
    const std::string answer = getOverTls(server->port(), context);
    QVERIFY2(answer.find("200 OK") != std::string::npos, answer.c_str());
    QVERIFY(answer.find("secure /t") != std::string::npos);
}

void TestTls::refusesTls11()
{
    const auto server = makeServer(m_certificate, m_key);
    QVERIFY(server->start());
    ssl::context context(ssl::context::tls_client);
    SSL_CTX_set_security_level(context.native_handle(), 0);
    SSL_CTX_set_max_proto_version(context.native_handle(), TLS1_1_VERSION);
    QCOMPARE(getOverTls(server->port(), context), std::string());
    SSL_CTX_set_max_proto_version(context.native_handle(), TLS1_2_VERSION);
    QVERIFY(getOverTls(server->port(), context).find("200 OK") != std::string::npos);
}

void TestTls::plainTextGetsNoAnswer()
{
    const auto server = makeServer(m_certificate, m_key);
    QVERIFY(server->start());
    asio::io_context io;
    asio::ip::tcp::socket socket(io);
    socket.connect({asio::ip::address_v4::loopback(), server->port()});
    asio::write(socket, asio::buffer(std::string("GET / HTTP/1.1\r\nHost: a\r\n\r\n")));
    std::string answer;
    boost::system::error_code error;
    asio::read(socket, asio::dynamic_buffer(answer), error);
    QVERIFY(answer.find("HTTP/1.1") == std::string::npos);
}

void TestTls::missingCertificateIsAnError()
{
    const auto started = makeServer(m_folder.filePath(QStringLiteral("none.pem")), m_key)->start();
    QVERIFY(!started);
    QCOMPARE(started.error().reason, QStringLiteral("tls.certificate"));
    QVERIFY(started.error().place.endsWith(QLatin1String("none.pem")));
}

void TestTls::foreignKeyIsAnError()
{
    const auto started = makeServer(m_certificate, m_foreignKey)->start();
    QVERIFY(!started);
    QCOMPARE(started.error().reason, QStringLiteral("tls.key"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
