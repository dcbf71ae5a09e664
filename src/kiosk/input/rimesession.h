// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "candidateblend.h"
#include "commoncharacters.h"
#include "inputengine.h"
#include "rimeconversation.h"
#include "wordlists.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace yizhan::input {

/// One schema at work, with the words that are told to it. What was chosen stays open with the rest until
/// nothing of the letters is left.
class RimeSession final : public KeyEngine
{
public:
    /// nullptr when the schema does not open: it is not compiled, or its data are broken. `library` and
    /// `common` outlive the session.
    [[nodiscard]] static std::unique_ptr<RimeSession> open(RimeLibrary &library, Method method,
                                                           const CommonCharacters &common);

    Composition press(char key) override;
    Composition back() override;
    Composition choose(int candidate) override;
    Composition clear() override;
    void setScript(Script script) override { m_script = script; }
    void setPurpose(Purpose purpose) override { m_purpose = purpose; }
    /// In place of those told before.
    void setWords(WordLists lists) { m_lists = std::move(lists); }

private:
    RimeSession(std::unique_ptr<RimeConversation> rime, const CommonCharacters &common, Method method);

    [[nodiscard]] bool takes(char key) const;
    [[nodiscard]] Composition read();
    /// Ends what is open with `text`.
    [[nodiscard]] Composition finish(const QString &text);
    void show(Composition &composition, const std::vector<Offer> &offers);
    [[nodiscard]] QStringList formsOf(const Offer &offer) const;

    std::unique_ptr<RimeConversation> m_rime;
    const CommonCharacters &m_common;
    Method m_method;
    WordLists m_lists;
    Script m_script = Script::Simplified;
    Purpose m_purpose = Purpose::Words;
    QString m_chosen;
    QByteArray m_letters;                           ///< behind what is chosen
    std::vector<std::pair<QString, Offer>> m_shown; ///< candidates as they are shown, and what they are
};

} // namespace yizhan::input
