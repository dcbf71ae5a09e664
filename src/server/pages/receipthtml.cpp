// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipthtml.h"

#include "clock.h"
#include "factwords.h"
#include "fairhtml.h"
#include "html.h"
#include "receiptcode.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

namespace {

struct TypeWord
{
    const char *type;
    const char16_t *word;
};
constexpr std::array types{TypeWord{"vacancy_interest", u"我想去"}, TypeWord{"class_enrolment", u"报名培训"},
                           TypeWord{"fair_signup", u"报名招聘会"},  TypeWord{"help_request", u"叫人"},
                           TypeWord{"feedback", u"意见"},           TypeWord{"survey_submission", u"问卷"},
                           TypeWord{"cancellation", u"取消"}};

struct StateWord
{
    const char *state;
    const char *type; ///< nullptr: whatever it is
    const char16_t *word;
    const char16_t *next;
    const char *code = nullptr; ///< the reason for which this is so; nullptr: whichever
};
// The first that fits counts.
constexpr std::array states{
    StateWord{"accepted", "vacancy_interest", u"已收到",
              u"就业局或用人单位会打您留的电话，请接听。找工作不收费，不要给任何人交钱。"},
    StateWord{"accepted", "class_enrolment", u"已收到，待确认",
              u"还没有定下名额。定了以后，这里和驿站的屏幕都能查到。"},
    StateWord{"accepted", "help_request", u"已收到", u"工作人员会来帮您，请在驿站稍等。"},
    StateWord{"accepted", "feedback", u"已收到", u"谢谢您的意见，我们会看。"},
    StateWord{"accepted", "survey_submission", u"已收到", u"谢谢您的回答，不用再做什么。"},
    StateWord{"accepted", "cancellation", u"取消已收到", u"不用再做什么。"},
    StateWord{"accepted", nullptr, u"已收到", u"请留意驿站的电话。"},
    StateWord{"accepted_flagged", "vacancy_interest", u"已收到，要再核实",
              u"原因：这个岗位可能已经结束。工作人员会打电话告诉您，也可以先看看别的岗位。", "vacancy_gone"},
    StateWord{"accepted_flagged", "class_enrolment", u"已收到，要再核实",
              u"原因：这个班可能已经结束报名。工作人员会打电话告诉您。", "class_gone"},
    StateWord{"accepted_flagged", "fair_signup", u"已收到，要再核实",
              u"原因：这场招聘会可能已经取消。工作人员会打电话告诉您。", "fair_gone"},
    StateWord{"accepted_flagged", "survey_submission", u"已收到，要再核实",
              u"原因：这份问卷可能已经结束。您的回答收到了，不用再做什么。", "survey_gone"},
    StateWord{"accepted_flagged", "survey_submission", u"已收到，要再核实",
              u"原因：有的回答和问卷的要求对不上。工作人员会核实，不用再做什么。", "answers_odd"},
    StateWord{"accepted_flagged", "class_enrolment", u"候补中",
              u"原因：驿站先给了您名额，后来系统恢复，名额已经满了。一有空位先给您，请留意驿站的电话。",
              "lease_lost"},
    StateWord{"accepted_flagged", nullptr, u"已收到，要再核实",
              u"原因：内容要由就业局另外打开。工作人员会核实，请留意驿站的电话。", "key_unknown"},
    StateWord{"accepted_flagged", nullptr, u"已收到，要再核实",
              u"原因：驿站那台机器的时间不对。工作人员会核实，请留意驿站的电话。", "time_odd"},
    StateWord{"accepted_flagged", "cancellation", u"没有取消",
              u"原因：工作人员记下您已经来上过课了。不对的话，请到驿站问工作人员，带上这个号码。", "settled"},
    StateWord{"accepted_flagged", nullptr, u"已收到", u"原因：这件事那时已经办过或取消了，不用再做什么。",
              "settled"},
    StateWord{"accepted_flagged", nullptr, u"已收到",
              u"原因：记下这件事的工作人员账号还要核对，已经算数，不用再做什么。", "account_unknown"},
    StateWord{"accepted_flagged", nullptr, u"已收到，要再核实", u"工作人员会核实，请留意驿站的电话。"},
    StateWord{"confirmed", "class_enrolment", u"已确认，您有名额",
              u"请按开班日期到上课地点，带上身份证。去不了，请在驿站的屏幕上取消，把名额让给别人。"},
    StateWord{"waitlisted", "class_enrolment", u"候补中",
              u"原因：驿站先给了您名额，后来系统恢复，名额已经满了。一有空位先给您，请留意驿站的电话。",
              "lease_lost"},
    StateWord{"waitlisted", "class_enrolment", u"候补中",
              u"有人取消就按先后递补，这里会显示。请留意驿站的电话。"},
    StateWord{"duplicate_of", "class_enrolment", u"已经报过名了", u"同一个人只算一次，以前那次报名有效。"},
    StateWord{"rejected", "class_enrolment", u"没有报上名",
              u"原因：报名已经截止。请在驿站的屏幕上看看别的班，或问工作人员。", "sign_up_over"},
    StateWord{"rejected", "class_enrolment", u"没有报上名",
              u"原因：身份证号码对不上。请带身份证到驿站，在屏幕上再报一次名，或问工作人员。", "id_number"},
    StateWord{"rejected", "class_enrolment", u"没有报上名",
              u"原因：您填的内容打不开，我们读不到。请到驿站的屏幕上再报一次名，或问工作人员。", "seal"},
    StateWord{
        "confirmed", "fair_signup", u"报上名了",
        u"那天直接去就行，把这个号码给门口的工作人员看。找工作不收费，不要给任何人交钱。去不了，请在驿站的"
        "屏幕上取消。"},
    StateWord{"waitlisted", "fair_signup", u"满了，在排队",
              u"有人不去了就按先后轮到您，这里会显示。请留意驿站的电话。"},
    StateWord{"rejected", "fair_signup", u"没有报上名",
              u"原因：报名已经截止。请在驿站的屏幕上看看别的招聘会，或问工作人员。", "sign_up_over"},
    StateWord{"rejected", "cancellation", u"没有取消成",
              u"原因：没有找到要取消的那张回执。请到驿站问工作人员，带上两个号码。", "unknown_receipt"},
    StateWord{"rejected", "cancellation", u"以前已经取消了", u"原因：这件事取消过一次了。不用再做什么。",
              "already_cancelled"},
    StateWord{"confirmed", nullptr, u"已确认", u"请按说好的时间到驿站。"},
    StateWord{"waitlisted", nullptr, u"排队中", u"有空位时工作人员会联系您。"},
    StateWord{"duplicate_of", nullptr, u"已经登记过了", u"不用再登记，以前的登记有效。"},
    StateWord{"rejected", nullptr, u"没有办成",
              u"原因：收到的内容和驿站的机器发出的不一样。请到驿站再办一次，或问工作人员，带上这个号码。",
              "signature"},
    StateWord{"rejected", nullptr, u"没有办成",
              u"原因：收到的内容不完整，读不出来。请到驿站再办一次，或问工作人员，带上这个号码。", "format"},
    StateWord{"rejected", nullptr, u"没有办成",
              u"原因：驿站的机器把编号用了两次。请到驿站再办一次，或问工作人员，带上这个号码。", "id_reuse"},
    StateWord{"rejected", nullptr, u"没有办成",
              u"原因：没有找到所说的那张回执。请到驿站问工作人员，带上这个号码。", "unknown_receipt"},
    StateWord{"rejected", nullptr, u"没有办成", u"原因：这个驿站没有这个工作人员账号。请到驿站问工作人员。",
              "account_unknown"},
    StateWord{"rejected", nullptr, u"没有办成", u"原因：这个工作人员账号不能做这件事。请到驿站问工作人员。",
              "not_allowed"},
    StateWord{"rejected", "class_enrolment", u"没有报上名", u"请到驿站问工作人员，带上这个号码。"},
    StateWord{"rejected", "fair_signup", u"没有报上名", u"请到驿站问工作人员，带上这个号码。"},
    StateWord{"rejected", nullptr, u"没有办成", u"请到驿站问工作人员，带上这个号码。"},
    StateWord{"cancelled", nullptr, u"已取消", u"如果又想去，请在驿站的屏幕上再登记一次。"},
    StateWord{"seen", nullptr, u"工作人员看到了", u"请在驿站稍等，或留意驿站的电话。"},
    StateWord{"coming", nullptr, u"工作人员正在过来", u"请在叫人的那台机器旁边等一等。"},
    StateWord{"done", nullptr, u"已办好", u"不用再做什么。还有问题，请到驿站问工作人员。"},
    StateWord{"no_answer", nullptr, u"打过电话，没有联系上",
              u"请到驿站找工作人员，或在屏幕上再登记一次，看看电话号码对不对。"},
    StateWord{"called", nullptr, u"电话打过了",
              u"工作人员和您通过电话，事情还在办。没接到过电话，请到驿站问工作人员，带上这个号码。"},
    StateWord{"attended", nullptr, u"您来上过课了", u"不用再做什么。想再学别的，驿站的屏幕上有别的班。"},
    StateWord{"absent", nullptr, u"那天没有见到您", u"还想上这个班，请到驿站找工作人员，带上这个号码。"},
};

QString typeWord(const QString &type)
{
    const auto *const found = std::find_if(types.begin(), types.end(), [&type](const TypeWord &one) {
        return type == QLatin1StringView(one.type);
    });
    return found == types.end() ? u"登记"_s : QString::fromUtf16(found->word);
}

StateWord stateWord(const ledger::ReceiptState &receipt)
{
    const auto *const found = std::find_if(states.begin(), states.end(), [&receipt](const StateWord &one) {
        return receipt.state == QLatin1StringView(one.state) &&
               (one.type == nullptr || receipt.type == QLatin1StringView(one.type)) &&
               (one.code == nullptr || receipt.code == QLatin1StringView(one.code));
    });
    return found == states.end() ? StateWord{"", nullptr, u"处理中", u"请过一会儿再看，或到驿站问工作人员。"}
                                 : *found;
}

QByteArray vacancyLink(const QString &id, const QString &title)
{
    if (title.isEmpty())
        return {};
    return "<p>" + htmlText(u"岗位："_s) + "<a href=\"/v/" + QUrl::toPercentEncoding(id, "/") + "\">" +
           htmlText(title) + "</a></p>\n";
}

QByteArray line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QByteArray() : paragraph(label + u'：' + value);
}

/// Whoever has a place must know where to go, and when.
QByteArray classFacts(const catalogue::Class &item)
{
    const QString starts = item.starts.isValid() ? item.starts.toString(u"yyyy年M月d日"_s) : QString();
    return line(u"班级"_s, item.name) + line(u"开班日期"_s, starts) + line(u"上课时间"_s, item.schedule) +
           line(u"上课地点"_s, words::placeWords(item.place)) +
           (item.phone.isEmpty() ? QByteArray()
                                 : "<p>" + htmlText(u"问这个班："_s) + phoneLinks(item.phone) + "</p>\n");
}

/// The same of a fair, of which there is a page.
QByteArray fairFacts(const catalogue::Fair &fair)
{
    return "<p>" + htmlText(u"招聘会："_s) + "<a href=\"/f/" + QUrl::toPercentEncoding(fair.id, "/") + "\">" +
           htmlText(fair.name) + "</a></p>\n" + line(u"日期"_s, fairDays(fair)) +
           line(u"时间"_s, fairHours(fair)) + line(u"地点"_s, fairPlace(fair)) +
           line(u"怎么去"_s, fair.transport) +
           (fair.phone.isEmpty() ? QByteArray()
                                 : "<p>" + htmlText(u"问这场招聘会："_s) + phoneLinks(fair.phone) + "</p>\n");
}

QByteArray ticketLink(const QString &code)
{
    return "<p><a class=\"call\" href=\"/t/" + QUrl::toPercentEncoding(code) + "\">" +
           htmlText(u"打开门票，到门口给人扫"_s) + "</a></p>\n";
}

QString shownState(const ledger::ReceiptState &receipt, const StateWord &state)
{
    if (receipt.rank == 0 || receipt.state != "waitlisted"_L1)
        return QString::fromUtf16(state.word);
    if (receipt.type != "fair_signup"_L1)
        return u"候补第 %1 位"_s.arg(receipt.rank);
    return receipt.rank == 1 ? u"满了，下一个就是您"_s : u"满了，前面排 %1 人"_s.arg(receipt.rank - 1);
}

} // namespace

PhonePage receiptPage(const ledger::ReceiptState &receipt, const ReceiptSubject &subject)
{
    const StateWord state = stateWord(receipt);
    const QString word = shownState(receipt, state);
    const QDateTime time = receipt.time.toOffsetFromUtc(chinaOffsetSeconds);
    PhonePage page;
    page.title = word + u" · "_s + operations::shownCode(receipt.receipt);
    page.head = "<meta name=\"robots\" content=\"noindex\">\n";
    page.body =
        "<h1>" + htmlText(word) + "</h1>\n<section>\n" +
        paragraph(u"%1，回执号码 %2"_s.arg(typeWord(receipt.type), operations::shownCode(receipt.receipt))) +
        paragraph(u"时间：%1"_s.arg(time.toString(u"yyyy年M月d日 HH:mm"_s)));
    page.body += vacancyLink(receipt.about, subject.vacancy);
    if (subject.signUp)
        page.body += classFacts(*subject.signUp);
    if (subject.fair)
        page.body += fairFacts(*subject.fair);
    if (subject.fair && receipt.placed)
        page.body += ticketLink(receipt.receipt);
    page.body += "</section>\n<section><h2>" + htmlText(u"接下来"_s) + "</h2>\n" +
                 paragraph(QString::fromUtf16(state.next)) + "</section>\n";
    return page;
}

} // namespace yizhan::pages
