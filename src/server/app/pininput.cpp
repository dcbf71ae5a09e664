// SPDX-License-Identifier: GPL-3.0-or-later
#include "pininput.h"

#include "pinverifier.h"

#include <QCoreApplication>

#include <termios.h>
#include <unistd.h>

namespace yizhan::server {

namespace {

constexpr std::size_t longestLine = 64;

/// While it lives the terminal shows nothing of what is typed.
class Unseen
{
public:
    explicit Unseen(int descriptor) : m_descriptor(descriptor)
    {
        m_changed = tcgetattr(descriptor, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0;
    }
    ~Unseen()
    {
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    int m_descriptor;
    termios m_before{};
    bool m_changed = false;
};

crypto::SecretBytes readLine(std::FILE *in)
{
    crypto::SecretBytes line(longestLine);
    for (int next = std::fgetc(in); next != EOF && next != '\n'; next = std::fgetc(in)) {
        if (next != '\r' && !line.append(static_cast<char>(next)))
            break;
    }
    return line;
}

} // namespace

Result<crypto::SecretBytes> readPin(console::Terminal &terminal, std::FILE *in)
{
    std::setvbuf(in, nullptr, _IONBF, 0); // no copy of it stays in a buffer
    const bool watched = isatty(fileno(in)) == 1;
    if (!watched) {
        crypto::SecretBytes pin = readLine(in);
        YIZHAN_TRY(crypto::checkPin(pin.view()));
        return pin;
    }
    const Unseen unseen(fileno(in));
    terminal.say(QCoreApplication::translate("ServerStaff", "PIN of 6 to 12 digits (it is not shown):"));
    crypto::SecretBytes pin = readLine(in);
    YIZHAN_TRY(crypto::checkPin(pin.view()));
    terminal.say(QCoreApplication::translate("ServerStaff", "The same once more:"));
    if (readLine(in).view() != pin.view())
        return fail(ErrorCode::Invalid, "pin.differ", QStringLiteral("the two PINs are not the same"));
    return pin;
}

} // namespace yizhan::server
