// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "explanation.h"

#include <QByteArray>

#include <cstdio>
#include <unistd.h>

namespace yizhan::tool {

Terminal::Terminal() : m_interactive(::isatty(STDERR_FILENO) == 1) {}

Terminal::~Terminal()
{
    clearProgress();
}

void Terminal::print(const QString &text)
{
    print(text.toUtf8() + '\n');
}

void Terminal::print(const QByteArray &utf8)
{
    clearProgress();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    std::fflush(stdout);
}

void Terminal::say(const QString &text)
{
    clearProgress();
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

int Terminal::complain(const Error &error)
{
    say(explanationOf(error));
    return exitFailed;
}

void Terminal::progress(const QString &text)
{
    if (!m_interactive)
        return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
    m_progressShown = true;
}

void Terminal::clearProgress()
{
    if (m_progressShown)
        std::fputs("\r\033[K", stderr);
    m_progressShown = false;
}

} // namespace yizhan::tool
