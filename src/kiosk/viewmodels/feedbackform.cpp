// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackform.h"

#include "operationtype.h"
#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

constexpr std::size_t longestText = 4 * 500; ///< bytes of the 500 characters that a field of text may have
constexpr qsizetype mostCharacters = 500;

/// Bytes of whole characters, at most `most`.
QByteArrayView fitting(QByteArrayView text, std::size_t most)
{
    qsizetype size = std::min(text.size(), static_cast<qsizetype>(most));
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return text.first(size);
}

} // namespace

FeedbackForm::FeedbackForm(session::Session &session, desk::OperationService &operations, QObject *parent)
    : QObject(parent), SessionPart(session), m_operations(operations), m_text(longestText)
{
}

bool FeedbackForm::complete() const
{
    return m_excess == 0 && operations::checkField(operations::FieldRule::Text, m_text.view()).has_value();
}

void FeedbackForm::write(const QString &text)
{
    QString line = text.trimmed();
    std::replace_if(
        line.begin(), line.end(), [](QChar sign) { return sign < u' '; }, QChar(u' '));
    QByteArray bytes = line.toUtf8();
    m_text.clear();
    [[maybe_unused]] const bool fits = m_text.append(fitting(bytes, m_text.capacity()));
    m_excess = static_cast<int>(std::max<qsizetype>(0, line.toUcs4().size() - mostCharacters));
    bytes.fill('\0');
    line.fill(QChar(0));
    if (m_text.isEmpty())
        m_personal.reset();
    else if (!m_personal)
        m_personal.emplace(session());
    Q_EMIT changed();
}

void FeedbackForm::submit()
{
    if (m_state == State::Sending || !complete())
        return;
    desk::OperationDraft draft;
    draft.type = QStringLiteral("feedback");
    crypto::SecretBytes copy(m_text.size());
    [[maybe_unused]] const bool fits = copy.append(m_text.view());
    draft.fields.push_back({QByteArray("text"), std::move(copy)});
    setState(State::Sending);
    whenAnswered(m_operations.submit(std::move(draft)), this,
                 [this, sending = ++m_sending](const Result<desk::Receipt> &answer) {
                     if (sending == m_sending)
                         take(answer);
                 });
}

void FeedbackForm::take(const Result<desk::Receipt> &answer)
{
    if (!answer) {
        qWarning("an opinion was not kept: %s", qUtf8Printable(answer.error().toString()));
        const bool refused = answer.error().reason == QLatin1String("device.not_enrolled");
        return setState(refused ? State::Refused : State::NotKept);
    }
    wipe();
    Q_EMIT sent(*answer);
}

void FeedbackForm::forget()
{
    ++m_sending;
    wipe();
}

void FeedbackForm::wipe()
{
    m_state = State::Open;
    write({});
}

void FeedbackForm::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
