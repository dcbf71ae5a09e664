// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rimelibrary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace yizhan::input {

/// One schema of RIME at work on letters, none of which is chosen yet.
class RimeConversation
{
public:
    /// nullptr when the schema does not open: it is not compiled, or its data are broken. `library` outlives
    /// the conversation.
    [[nodiscard]] static std::unique_ptr<RimeConversation> open(RimeLibrary &library, const char *schema);
    ~RimeConversation();
    Q_DISABLE_COPY_MOVE(RimeConversation)

    void press(char key);
    void back();
    void clear();
    /// The letters anew, one after another.
    void say(const QByteArray &letters);
    /// The letters as they are shown: parted into syllables.
    [[nodiscard]] QString shown() const;
    /// At most `most` candidates, as they stand in the dictionary.
    [[nodiscard]] QStringList candidates(int most) const;
    /// How many of the letters a candidate stands for, all of them for one that is not there. Ends what is
    /// open.
    [[nodiscard]] int take(int place);

private:
    RimeConversation(RimeLibrary &library, std::uintptr_t session) : m_library(library), m_session(session) {}

    RimeLibrary &m_library;
    std::uintptr_t m_session;
    QByteArray m_letters;
};

} // namespace yizhan::input
