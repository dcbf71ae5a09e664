// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace yizhan::tool {

constexpr int exitOk = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// Writes results to stdout, everything else to stderr. A progress line is drawn only on a terminal.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    void print(const QString &text);
    void print(const QByteArray &utf8);
    /// A message for a person, on its own line.
    void say(const QString &text);
    /// Says what went wrong and returns `exitFailed`.
    int complain(const Error &error);
    /// Draws over the last progress line.
    void progress(const QString &text);

private:
    void clearProgress();

    bool m_interactive;
    bool m_progressShown = false;
};

} // namespace yizhan::tool
