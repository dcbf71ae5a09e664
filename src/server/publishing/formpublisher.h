// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "documentfolder.h"
#include "formdefinition.h"
#include "surveyjson.h"

#include <vector>

namespace yizhan::publishing {

/// What a bureau says of a form beside the form itself.
struct FormTerms
{
    catalogue::SurveyAudience audience = catalogue::SurveyAudience::Staff;
    int minutes = 0; ///< how long it takes; 0: not said
};

/// What became of a form that was to be published.
struct FormOutcome
{
    catalogue::Survey survey;
    bool changed = false;           ///< false: it was published so already
    QList<forms::Finding> warnings; ///< what it asks for and kiosks pass over
};

/// The survey forms of a scope, each version an item with its form as a document (docs/formats/survey.md). A
/// new version retires the earlier ones, which stay: whoever has begun one finishes it, and what comes of it
/// is exported by its own questions. Belongs to the thread of its database.
class FormPublisher
{
public:
    /// All outlive the publisher.
    FormPublisher(storage::Database &database, const Clock &clock, const feed::DocumentFolder &documents,
                  QString scope)
        : m_database(database), m_clock(clock), m_documents(documents), m_scope(std::move(scope))
    {
    }

    /// Reads the form at `path`, as `yizhan form check` does, and publishes it with the files beside it that
    /// it names. Errors: Io, those of the first finding that is one, or that tells of a list which is missing
    /// or not understood; Invalid (`form.name`: it gives itself no id, or one that is too long), TooLarge
    /// (`form.files`: the files beside it are too many, or too large), Busy (`form.version`: this version
    /// is published with another content), Database.
    [[nodiscard]] Result<FormOutcome> publish(const QString &path, const FormTerms &terms);
    /// No kiosk begins it any more. How many versions were open. Errors: Database.
    [[nodiscard]] Result<int> withdraw(const QString &form);
    /// All versions, by their ids. Errors: Database, Protocol.
    [[nodiscard]] Result<std::vector<catalogue::Survey>> all();
    /// The form of one of them, from its document. Errors: Io (`form.document`: it is not here), Corrupt.
    [[nodiscard]] Result<forms::FormPtr> formOf(const catalogue::Survey &survey) const;

private:
    [[nodiscard]] Result<std::vector<catalogue::SurveyFile>> filesOf(const forms::FormDefinition &form,
                                                                     const QString &path) const;
    [[nodiscard]] Result<void> put(const std::vector<catalogue::Survey> &surveys);

    storage::Database &m_database;
    const Clock &m_clock;
    const feed::DocumentFolder &m_documents;
    const QString m_scope;
};

/// What the form is called in its languages, and its ids; the rest is the bureau's. Errors: as of publish().
[[nodiscard]] Result<catalogue::Survey> surveyOf(const forms::FormDefinition &form);

} // namespace yizhan::publishing
