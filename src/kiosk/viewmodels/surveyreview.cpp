// SPDX-License-Identifier: GPL-3.0-or-later
// All answers once more, and their handing in.
#include "surveyform.h"

#include "whenanswered.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using Kind = SurveyQuestion::Kind;

namespace {

/// Answers that are drawn, in their order, and nowhere where they are not asked.
void collectDrawings(const forms::Node &node, QStringList &drawings)
{
    if (!node.relevant)
        return;
    if (node.schema != nullptr && node.schema->type == forms::DataType::Binary &&
        SurveyDrawing::isDrawing(node.text) && !drawings.contains(node.text))
        drawings.append(node.text);
    for (const auto &child : node.children)
        collectDrawings(*child, drawings);
}

/// Takes what is drawn out of the answers, where ODK's clients and servers expect the name of a file. What it
/// returns names the files: {"drawing-1.png":"<base64>"}; empty where there is none.
QByteArray takeDrawings(const forms::Node &answers, QByteArray &xml)
{
    QStringList drawings;
    collectDrawings(answers, drawings);
    QJsonObject files;
    for (const QString &drawing : std::as_const(drawings)) {
        const QString name = u"drawing-%1.png"_s.arg(files.size() + 1);
        xml.replace(drawing.toLatin1(), name.toLatin1());
        files.insert(name, QString::fromLatin1(SurveyDrawing::base64Of(drawing)));
    }
    return files.isEmpty() ? QByteArray() : QJsonDocument(files).toJson(QJsonDocument::Compact);
}

/// Control characters within answers travel as what they are in XML; the ends of lines between elements go.
QByteArray travelling(const QByteArray &xml)
{
    QByteArray line;
    line.reserve(xml.size() + 64);
    for (const char byte : xml.trimmed()) {
        if (static_cast<unsigned char>(byte) >= 0x20)
            line.append(byte);
        else if (line.endsWith('>') && byte == '\n' && line.endsWith("?>"))
            continue;
        else
            line.append("&#" + QByteArray::number(byte) + ';');
    }
    return line;
}

operations::FieldValue field(const char *name, const QByteArray &text)
{
    crypto::SecretBytes value(static_cast<std::size_t>(std::max<qsizetype>(text.size(), 1)));
    [[maybe_unused]] const bool fits = value.append(text);
    return {QByteArray(name), std::move(value)};
}

} // namespace

/// As the page of the question says it: also where one came away from it by going back.
bool SurveyForm::isWrong(const forms::Question &question)
{
    return !m_session->validity(*question.node).isValid() ||
           noCardHasIt(*m_session, question, m_clock.today());
}

void SurveyForm::reviewAnswers()
{
    m_answers.clear();
    m_wrong = 0;
    const bool chinese = language() != session::Language::English;
    QString heading;
    for (std::size_t page = 0; page < m_screens.size(); ++page) {
        const QString own = headingOf(m_screens[page]);
        for (const forms::Question &question : m_screens[page].questions) {
            const Kind kind = kindOf(question);
            if (kind == Kind::Instance || kind == Kind::Note)
                continue;
            SurveyAnswer answer{static_cast<int>(page), own == heading ? QString() : own,
                                m_session->label(*question.control, *question.node),
                                answerWords(*m_session, question, chinese), isWrong(question)};
            heading = own;
            m_wrong += answer.wrong ? 1 : 0;
            m_answers.append(answer);
        }
    }
}

int SurveyForm::pageOf(const forms::Node *node) const
{
    for (int page = 0; page < pages(); ++page) {
        for (const forms::Question &question : m_screens.at(static_cast<std::size_t>(page)).questions) {
            if (question.node == node && !question.offersInstance)
                return page;
        }
    }
    return 0;
}

void SurveyForm::correct(int page)
{
    m_correcting = true;
    Q_EMIT moved({Screens::Survey, page, m_id});
}

desk::OperationDraft SurveyForm::operation()
{
    desk::OperationDraft draft;
    draft.type = u"survey_submission"_s;
    draft.about = m_draft.survey.id;
    noteAudit(u"form finalize"_s);
    QByteArray xml = travelling(m_session->submission());
    QByteArray files = takeDrawings(m_session->answers(), xml);
    draft.fields.push_back(field("answers", xml));
    xml.fill('\0');
    if (!files.isEmpty())
        draft.fields.push_back(field("files", files));
    files.fill('\0');
    if (m_staffed)
        draft.fields.push_back(field("account", m_services.staff.account()->id.toUtf8()));
    return draft;
}

/// Leads to what must be right before anything is handed in.
void SurveyForm::refuse(int page)
{
    correct(page);
    for (const auto &question : m_questions)
        question->complain();
}

void SurveyForm::submit()
{
    if (!m_session || m_state == State::Sending || m_state == State::Loading)
        return;
    look();
    reviewAnswers();
    if (const auto wrong = m_session->invalidNodes(1); !wrong.empty())
        return refuse(pageOf(wrong.front()));
    const auto wrongly =
        std::find_if(m_answers.cbegin(), m_answers.cend(), [](const SurveyAnswer &one) { return one.wrong; });
    if (wrongly != m_answers.cend())
        return refuse(wrongly->page);
    setState(State::Sending);
    whenAnswered(m_services.operations.submit(operation()), this,
                 [this, turn = m_turn](const Result<desk::Receipt> &answer) {
                     if (turn == m_turn)
                         take(answer);
                 });
}

void SurveyForm::take(const Result<desk::Receipt> &answer)
{
    if (!answer) {
        qWarning("a survey was not kept: %s", qUtf8Printable(answer.error().toString()));
        const bool refused = answer.error().reason == QLatin1String("device.not_enrolled");
        return setState(refused ? State::Refused : State::NotKept);
    }
    const bool staffed = m_staffed;
    if (staffed)
        keepSent();
    close();
    Q_EMIT sent(*answer, staffed);
}

} // namespace yizhan::viewmodels
