// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwords.h"

#include "whenanswered.h"

namespace yizhan::app {

KeyboardWords::KeyboardWords(const QString &dataDir, input::InputService &service, QObject *parent)
    : QObject(parent), m_service(service),
      m_words(std::make_unique<desk::CatalogueWords>(dataDir), QStringLiteral("keyboard words"))
{
}

void KeyboardWords::refresh()
{
    const auto read = m_words.ask([](desk::CatalogueWords &words) { return words.read(); });
    whenAnswered(read, this, [this](const Result<desk::WordCounts> &counts) {
        if (!counts) {
            qWarning("the keyboard's words: %s", qUtf8Printable(counts.error().toString()));
            return;
        }
        std::vector<input::WeightedWord> words;
        for (auto word = counts->begin(); word != counts->end(); ++word)
            words.push_back({word.key(), word.value()});
        m_service.setWords(words);
    });
}

} // namespace yizhan::app
