// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscontext.h"

#include <QFile>

namespace yizhan::transport {

namespace ssl = boost::asio::ssl;

Result<std::unique_ptr<ssl::context>> makeTlsContext(const QString &certificateFile, const QString &keyFile)
{
    auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
    boost::system::error_code error;
    context->set_options(ssl::context::no_sslv2 | ssl::context::no_sslv3 | ssl::context::no_tlsv1 |
                             ssl::context::no_tlsv1_1 | ssl::context::no_compression |
                             ssl::context::single_dh_use,
                         error);
    // An idle connection then keeps no buffers of 16 KiB.
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    // A client may not make the server compute by asking for ever new keys.
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);

    context->use_certificate_chain_file(QFile::encodeName(certificateFile).toStdString(), error);
    if (error) {
        return fail(ErrorCode::Io, "tls.certificate",
                    QStringLiteral("not a readable PEM certificate chain: ") +
                        QString::fromStdString(error.message()),
                    certificateFile);
    }
    context->use_private_key_file(QFile::encodeName(keyFile).toStdString(), ssl::context::pem, error);
    if (!error && SSL_CTX_check_private_key(context->native_handle()) != 1)
        error = boost::system::errc::make_error_code(boost::system::errc::invalid_argument);
    if (error) {
        return fail(ErrorCode::Io, "tls.key",
                    QStringLiteral("not the PEM private key of the certificate: ") +
                        QString::fromStdString(error.message()),
                    keyFile);
    }
    return context;
}

} // namespace yizhan::transport
