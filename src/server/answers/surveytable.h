// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blankform.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace yizhan::answers {

/// How answers are written.
enum class Wording {
    Codes, ///< paths and codes, as other programs read them
    Words, ///< the questions and choices in the form's own language
};

/// One table of a form: what is asked once, or what is asked of each instance of a repeat.
struct Sheet
{
    QString repeat; ///< "post", "post/child"; empty: what is asked once
    std::vector<const forms::SchemaNode *> questions;
    QStringList headings; ///< of the cells of cellsOf()
};

/// The questions of a form as the columns of tables: one a question, of one with several choices also one a
/// choice (1, 0). What a form computes is a column as well. Belongs to one thread.
class SurveyTable
{
public:
    /// Errors: those of forms::FormSession::begin().
    [[nodiscard]] static Result<std::unique_ptr<SurveyTable>> of(forms::FormPtr form, Wording wording);
    ~SurveyTable();
    Q_DISABLE_COPY_MOVE(SurveyTable)

    /// The first one is what is asked once.
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// The cells of one row: `from` is the root of the answers, or an instance of the repeat. A question that
    /// was not asked has empty cells.
    [[nodiscard]] std::vector<QByteArray> cellsOf(const Sheet &sheet, const forms::Node &from) const;
    /// Notes what the choices that were made in these answers are called, where only they can tell.
    void learn(forms::FormSession &session);
    /// Where a question of a sheet stands below `from`, as of cellsOf(); nullptr: it was not asked.
    [[nodiscard]] static const forms::Node *nodeOf(const forms::SchemaNode &question,
                                                   const forms::Node &from);
    /// The instances of the repeat of a sheet, in their order, with "1", "2/1" as their numbers.
    [[nodiscard]] static std::vector<std::pair<QString, const forms::Node *>>
    instancesOf(const Sheet &sheet, const forms::Node &root);

private:
    SurveyTable(forms::FormPtr form, Wording wording) : m_form(std::move(form)), m_wording(wording) {}
    void addSheets(const forms::SchemaNode &within, const QString &repeat);
    void addQuestions(const forms::SchemaNode &within, Sheet &sheet);
    void head(Sheet &sheet) const;
    void learnFrom(forms::FormSession &session, const forms::Node &node);
    [[nodiscard]] std::vector<forms::Choice> choicesOf(const forms::SchemaNode &question) const;
    [[nodiscard]] QString learnt(const forms::SchemaNode &question, const QString &code) const;
    [[nodiscard]] QString worded(const forms::SchemaNode &question, const QString &value) const;

    forms::FormPtr m_form;
    Wording m_wording;
    std::unique_ptr<BlankForm> m_blank; ///< knows the words
    /// What choices are called that are only offered after others, such as the towns of a county.
    QHash<const forms::SchemaNode *, QHash<QString, QString>> m_learnt;
    std::vector<Sheet> m_sheets;
};

} // namespace yizhan::answers
