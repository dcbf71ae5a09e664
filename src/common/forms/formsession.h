// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "evaluator.h"
#include "formdefinition.h"
#include "random.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace yizhan::forms {

/// Who fills a form in, and where.
struct SessionSetting
{
    int offset = chinaOffsetSeconds; ///< of local time from UTC in seconds: China Standard Time
    QString language = {};           ///< empty: the form's own
    /// For jr:preload="property": deviceid, username, phonenumber, email, ….
    QHash<QString, QString> properties = {};
    QString location = {}; ///< for odk:setgeopoint: `latitude longitude altitude accuracy`
    /// Answers to go on with, as XML of a submission; empty: a new form.
    QByteArray answers = {};
    /// Those answers were sent already: they get a new instanceID, the old one becomes deprecatedID.
    bool edits = false;
};

/// Why an answer cannot stand.
enum class Problem : quint8 {
    None,
    Missing,
    Constraint,
    Type,
    Undecided, ///< its rule could not be evaluated: failures() say why
};

struct Validity
{
    Problem problem = Problem::None;
    QString message; ///< the form's own, in the language in force; empty where it has none
    [[nodiscard]] bool isValid() const { return problem == Problem::None; }
};

struct Choice
{
    QString value;
    QString label;
    QString image; ///< the name of a file, of a picture beside the label
    QString audio;
};

/// A question where it stands, or the offer to add one more to a repeat.
struct Question
{
    const Control *control = nullptr;
    Node *node = nullptr; ///< of an offer: the parent of the repeat's instances
    bool offersInstance = false;
};

/// What is shown at once: one question, or those of a group with the appearance field-list.
struct Screen
{
    const Control *group = nullptr; ///< of a field-list
    Node *groupNode = nullptr;
    std::vector<Question> questions;
};

/// One form being filled in: the answers, what they make visible, required and computed.
///
/// Belongs to one thread; several sessions may share a definition on several threads. Every change computes
/// anew what depends on it before it returns. Pointers to nodes live until their instance of a repeat is
/// removed. Nothing is written to a disk here.
class FormSession final : public World
{
public:
    /// Errors: those of readXml() for the answers to go on with; Invalid (`form.other`) where they are of
    /// another form; TooLarge (`form.large`).
    [[nodiscard]] static Result<std::unique_ptr<FormSession>>
    begin(FormPtr form, const Clock &clock, Random &random, SessionSetting setting = {});
    ~FormSession() override;

    [[nodiscard]] const FormDefinition &form() const { return *m_form; }
    [[nodiscard]] Node &answers() const { return *m_answers; }
    /// `/data/r[2]/v`; a step without a position means the first. nullptr: there is none.
    [[nodiscard]] Node *nodeAt(const QString &path) const;
    [[nodiscard]] static QString pathOf(const Node &node);

    /// Answers a question as a person would; empty takes the answer back. What does not fit its type, or
    /// breaks its constraint, is kept, and told by validity(). Errors: Invalid (`form.readonly`,
    /// `form.no_answer` for groups).
    Result<void> answer(Node &node, const QString &value);
    /// Adds an instance at the end. `parent` is the node that the instances stand in.
    /// Errors: Invalid (`form.no_repeat`), TooLarge (`form.large`).
    Result<Node *> addInstance(Node &parent, const SchemaNode &repeat);
    /// Errors: Invalid (`form.no_repeat`).
    Result<void> removeInstance(Node &instance);
    [[nodiscard]] std::vector<Node *> instancesOf(const Node &parent, const SchemaNode &repeat) const;

    [[nodiscard]] QString language() const { return m_language; }
    /// False, and nothing changes, where the form has no such language.
    bool setLanguage(const QString &language);

    // The state of a node now.
    [[nodiscard]] bool isRequired(const Node &node);
    [[nodiscard]] bool isReadonly(const Node &node); ///< or something around it
    [[nodiscard]] Validity validity(const Node &node);
    /// All that are not valid, in the order of the form, at most `most`.
    [[nodiscard]] std::vector<Node *> invalidNodes(std::size_t most = 1000);

    // What is shown; outputs filled in.
    [[nodiscard]] QString label(const Node &node);
    [[nodiscard]] QString label(const Control &control, const Node &node);
    [[nodiscard]] QString hint(const Control &control, const Node &node);
    /// `form` as in itext: guidance, image, big-image, audio, video.
    [[nodiscard]] QString media(const Control &control, const QString &form, const Node &node);
    [[nodiscard]] std::vector<Choice> choices(const Control &control, const Node &node);
    [[nodiscard]] std::vector<Choice> choices(const Node &node);
    /// The label of one choice; empty: there is none of this value.
    [[nodiscard]] QString choiceLabel(const Node &node, const QString &value);
    /// All screens that are relevant now, in order.
    [[nodiscard]] std::vector<Screen> screens();

    /// The answers as XML to be sent: what is not relevant is left out. Sets the preload `end`.
    [[nodiscard]] QByteArray submission();
    /// The answers as XML to be kept as a draft: with what is not relevant.
    [[nodiscard]] QByteArray draft() const;
    [[nodiscard]] QString instanceId() const;
    /// The log of the session (FormAudit::csv()), where the form asks for it: it goes with the answers, in
    /// their meta/audit.
    void keepAudit(const QByteArray &csv);
    [[nodiscard]] QByteArray audit() const;

    /// What failed while rules were computed, each once: "path: detail". For logs; holds no answers.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }

    // World
    [[nodiscard]] const Node *root() const override { return m_document.get(); }
    [[nodiscard]] const Node *instanceNamed(const QString &id) const override;
    [[nodiscard]] QDateTime now() const override { return m_clock.nowUtc(); }
    [[nodiscard]] int offset() const override { return m_setting.offset; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] QString translation(const QString &id, const Node *origin) override;
    [[nodiscard]] QString choiceName(const QString &value, const QString &path, const Node *origin) override;
    [[nodiscard]] const ValueIndex *index() const override { return &m_form->index(); }

private:
    FormSession(FormPtr form, const Clock &clock, Random &random, SessionSetting setting);

    // sessionstart.cpp
    Result<void> fill();
    void takeAnswers(Node &node, const Node &saved);
    void takeDeprecated(const Node &saved);
    void preload();
    void preloadNode(Node &node);
    [[nodiscard]] QString preloaded(const Preload &preload) const;
    void finish();
    Node *metaNode(const QString &name, bool make);
    [[nodiscard]] QString newInstanceId();

    // recalculation.cpp
    struct Pending
    {
        std::vector<Node *> nodes;
        QSet<Node *> known;
    };
    void enter(Node &node);
    void enqueue(int rule, Node *node);
    void enqueueRulesOf(Node &node);
    void changed(const Node &node);
    void structureChanged(const Node &parent, const SchemaNode &repeat, bool appended);
    void concern(const SchemaNode &schema, const Node *node);
    void recalculate();
    void giveUp();
    void compute(const struct Rule &rule, Node &node);
    void computeCalculation(const struct Rule &rule, Node &node);
    void computeCount(const struct Rule &rule, Node &parent);
    void computeChoices(const struct Rule &rule, Node &node);
    void setRelevance(Node &node, bool relevant);
    void spreadRelevance(Node &node, bool above);
    bool setText(Node &node, const QString &text);
    void collect(const SchemaNode &schema, Node &from, std::vector<Node *> &found) const;
    [[nodiscard]] std::vector<Node *> nodesOf(const SchemaNode &schema) const;
    void noteFailure(const Node &node, const Error &error);

    // repeats.cpp
    Node *insertInstance(Node &parent, const SchemaNode &repeat);
    void takeAway(Node &instance);
    void renumber(Node &parent, const SchemaNode &repeat);

    // events.cpp
    void dispatch(const QStringList &events, Node *place);
    void act(const SetValue &action, Node *place);
    void valueChanged(Node &node);

    // captions.cpp
    [[nodiscard]] QString say(const Words &words, const Node *origin);
    [[nodiscard]] QString say(const Caption &caption, const Node *origin);
    [[nodiscard]] const Words *itext(const QString &id, const QStringList &forms) const;
    [[nodiscard]] QString said(const Message &message, const Node &node);
    [[nodiscard]] NodeSet itemsOf(const Control &control, const Node &node);
    [[nodiscard]] QString itemText(const ExpressionPtr &expression, const Node *item);
    [[nodiscard]] QString itemLabel(const Itemset &itemset, const Node *item, const Node &node);
    void addScreens(const Control &control, Node &node, Screen *shared, std::vector<Screen> &screens);

    [[nodiscard]] bool holds(const ExpressionPtr &rule, const Node &node, bool otherwise);
    /// Nothing, and a failure is noted, where it cannot be told.
    [[nodiscard]] std::optional<bool> judged(const ExpressionPtr &rule, const Node &node);

    FormPtr m_form;
    const Clock &m_clock;
    Random &m_random;
    SessionSetting m_setting;
    QString m_language;
    std::unique_ptr<Node> m_document;
    Node *m_answers = nullptr;
    std::vector<Node *> m_single; ///< by the index of the schema node: the node outside repeats
    std::map<int, Pending> m_pending;
    QHash<QString, ExpressionPtr> m_paths; ///< of jr:choice-name()
    QStringList m_failures;
    qsizetype m_size = 0;
    int m_depth = 0; ///< of texts within texts
    int m_events = 0;
    bool m_isComputing = false;
};

/// What an answer of a type looks like when it is kept: 17 to a decimal question is 17.0.
[[nodiscard]] QString canonical(const QString &value, DataType type);
/// Whether an answer is of its type; empty is of every type.
[[nodiscard]] bool isOfType(const QString &value, DataType type);

} // namespace yizhan::forms
