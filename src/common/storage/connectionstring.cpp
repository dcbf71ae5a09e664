// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionstring.h"

#include <QUrl>
#include <QUrlQuery>

namespace yizhan::storage {

namespace {

using Parameters = std::map<QString, QString>;

tl::unexpected<Error> invalid(const char *detail)
{
    return fail(ErrorCode::Invalid, "postgres.connection_string", QString::fromLatin1(detail));
}

Result<Parameters> fromUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return invalid("not a valid postgresql:// URI");
    Parameters parameters;
    auto put = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            parameters[QString::fromLatin1(key)] = value;
    };
    put("host", url.host(QUrl::FullyDecoded));
    put("port", url.port() > 0 ? QString::number(url.port()) : QString());
    put("user", url.userName(QUrl::FullyDecoded));
    put("password", url.password(QUrl::FullyDecoded));
    put("dbname", url.path(QUrl::FullyDecoded).mid(1));
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parameters[key] = value;
    return parameters;
}

/// Walks over `key = 'va\'lue' key=value`.
class PairReader
{
public:
    explicit PairReader(const QString &text) : m_text(text) {}

    Result<Parameters> read()
    {
        Parameters parameters;
        for (skipSpaces(); m_at < m_text.size(); skipSpaces()) {
            const QString key = readKey();
            skipSpaces();
            if (key.isEmpty() || m_at >= m_text.size() || m_text[m_at] != u'=')
                return invalid("'=' expected after a key");
            ++m_at;
            skipSpaces();
            YIZHAN_TRY_LET(parameters[key], readValue());
        }
        return parameters;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString readKey()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'=' && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    Result<QString> readValue()
    {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'\'';
        if (quoted)
            ++m_at;
        QString value;
        for (; m_at < m_text.size(); ++m_at) {
            QChar c = m_text[m_at];
            if (quoted ? c == u'\'' : c.isSpace())
                break;
            if (c == u'\\' && m_at + 1 < m_text.size())
                c = m_text[++m_at];
            value.append(c);
        }
        if (quoted && m_at++ >= m_text.size())
            return invalid("a quoted value does not end");
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<Parameters> parseConnectionString(const QString &text)
{
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")))
        return fromUri(text);
    return PairReader(text).read();
}

} // namespace yizhan::storage
