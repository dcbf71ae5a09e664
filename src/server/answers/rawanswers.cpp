// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwriter.h"

#include "atomicfile.h"
#include "privatefile.h"

using namespace Qt::StringLiterals;

namespace yizhan::answers {

namespace {

class RawAnswers final : public AnswerWriter
{
public:
    explicit RawAnswers(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<bool> add(const SurveyAnswers &answers) override
    {
        YIZHAN_TRY(storage::writeFile(m_folder + u'/' + answers.operation.receipt + u".xml"_s, answers.xml,
                                      storage::FileAccess::OwnerOnly));
        return true;
    }
    [[nodiscard]] Result<void> finish() override { return {}; }
    [[nodiscard]] QStringList paths() const override { return {m_folder}; }

private:
    const QString m_folder;
};

} // namespace

Result<std::unique_ptr<AnswerWriter>> rawAnswers(const QString &folder)
{
    YIZHAN_TRY(storage::makePrivateFolder(folder));
    return std::make_unique<RawAnswers>(folder);
}

} // namespace yizhan::answers
