// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "errorwords.h"
#include "plaintext.h"

#include <unistd.h>

namespace yizhan::console {

namespace {

constexpr qint64 redrawMs = 100;

// Black and white of the 256 colours: the first sixteen are what somebody's theme makes of them.
constexpr const char *blackOnWhite = "\x1b[38;5;16;48;5;231m";
constexpr const char *asBefore = "\x1b[0m";

bool isScreen(std::FILE *file)
{
    return ::isatty(::fileno(file)) == 1;
}

} // namespace

Terminal::Terminal(std::FILE *out, std::FILE *err)
    : m_out(out), m_err(err), m_outIsScreen(isScreen(out)), m_errIsScreen(isScreen(err))
{
}

Terminal::~Terminal()
{
    clearProgress();
}

void Terminal::print(const QString &text)
{
    put(plainText(text).toUtf8() + '\n');
}

void Terminal::write(const QByteArray &bytes)
{
    put(m_outIsScreen ? plainText(bytes) : bytes);
}

void Terminal::draw(const QStringList &rows)
{
    if (!m_outIsScreen)
        return;
    for (const QString &row : rows)
        put(blackOnWhite + plainText(row).toUtf8() + asBefore + '\n');
}

void Terminal::put(const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, m_out) != size || std::fflush(m_out) != 0)
        m_whole = false;
}

void Terminal::say(const QString &text)
{
    clearProgress();
    const QByteArray line = plainText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_err);
    std::fflush(m_err);
}

int Terminal::complain(const Error &error)
{
    say(explanationOf(error));
    return error.code == ErrorCode::Usage ? exitUsage : exitFailed;
}

void Terminal::progress(const QString &text)
{
    if (!m_errIsScreen || (m_progressShown && m_sinceDrawn.elapsed() < redrawMs))
        return;
    std::fprintf(m_err, "\r\033[K%s", plainText(text).simplified().toUtf8().constData());
    std::fflush(m_err);
    m_progressShown = true;
    m_sinceDrawn.start();
}

void Terminal::clearProgress()
{
    if (m_progressShown)
        std::fputs("\r\033[K", m_err);
    m_progressShown = false;
}

} // namespace yizhan::console
