//! Which form fits whom: written cases.

use makker::domain::{
    AnchoredSoFar as Anchored, Clarity, Form, FormAnswers, FormKind, FormOwner as Owner, Horizon, HoursAtHand as Hours, Language, Wanted,
};
use makker::exchange::programmes::{WireForm, read, read_forms};
use makker::programme::{Fit, which_form};

fn forms() -> Vec<Form> {
    let (forms, problems) = read_forms("forms.json", include_str!("../data/forms.json"));
    assert!(problems.is_empty(), "{problems:?}");
    forms
}

struct Case {
    who: &'static str,
    answers: (Owner, Horizon, Clarity, Hours, Anchored, Wanted),
    best: FormKind,
    /// A form that must come below the best by points or cannot be owned at all.
    below: FormKind,
}

const CASES: [Case; 12] = [
    Case {
        who: "a small municipality, alone, with a problem it cannot word",
        answers: (Owner::PublicBody, Horizon::Months, Clarity::Vague, Hours::Few, Anchored::No, Wanted::Overview),
        best: FormKind::StudentWork,
        below: FormKind::InnovationProject,
    },
    Case {
        who: "a municipality with a question and some hours",
        answers: (Owner::PublicBody, Horizon::Year, Clarity::Outlined, Hours::Some, Anchored::Partly, Wanted::TriedIdea),
        best: FormKind::PreProject,
        below: FormKind::PublicDoctorate,
    },
    Case {
        who: "a large municipality with a clear need, people and a plan",
        answers: (Owner::PublicBody, Horizon::Years, Clarity::Clear, Hours::Many, Anchored::Yes, Wanted::NewSolution),
        best: FormKind::InnovationProject,
        below: FormKind::StudentWork,
    },
    Case {
        who: "a county that wants people who know more",
        answers: (Owner::PublicBody, Horizon::Years, Clarity::Outlined, Hours::Some, Anchored::Yes, Wanted::OwnCompetence),
        best: FormKind::PublicDoctorate,
        below: FormKind::IndustrialDoctorate,
    },
    Case {
        who: "a municipality that needs something that exists, now",
        answers: (Owner::PublicBody, Horizon::Months, Clarity::Clear, Hours::Few, Anchored::Yes, Wanted::ReadySolution),
        best: FormKind::Purchase,
        below: FormKind::PreProject,
    },
    Case {
        who: "a company with a clear task and little time",
        answers: (Owner::Company, Horizon::Year, Clarity::Clear, Hours::Few, Anchored::Partly, Wanted::NewSolution),
        best: FormKind::TaxDeduction,
        below: FormKind::InnovationProject,
    },
    Case {
        who: "a company that does not know whom to ask",
        answers: (Owner::Company, Horizon::Year, Clarity::Vague, Hours::Few, Anchored::No, Wanted::Network),
        best: FormKind::ClusterProject,
        below: FormKind::Purchase,
    },
    Case {
        who: "a company that wants to build up research of its own",
        answers: (Owner::Company, Horizon::Years, Clarity::Outlined, Hours::Many, Anchored::Yes, Wanted::OwnCompetence),
        best: FormKind::IndustrialDoctorate,
        below: FormKind::PublicDoctorate,
    },
    Case {
        who: "a company with years, people and a clear goal",
        answers: (Owner::Company, Horizon::Years, Clarity::Clear, Hours::Many, Anchored::Yes, Wanted::NewSolution),
        best: FormKind::InnovationProject,
        below: FormKind::IndustrialDoctorate,
    },
    Case {
        who: "a cluster that gathers its members",
        answers: (Owner::Cluster, Horizon::Years, Clarity::Vague, Hours::Some, Anchored::Partly, Wanted::Network),
        best: FormKind::ClusterProject,
        below: FormKind::InnovationProject,
    },
    Case {
        who: "a research group that wants to try an idea with users",
        answers: (Owner::Research, Horizon::Year, Clarity::Outlined, Hours::Some, Anchored::Partly, Wanted::TriedIdea),
        best: FormKind::PreProject,
        below: FormKind::InnovationProject,
    },
    Case {
        who: "a municipality with years ahead and a question for research, but nothing decided",
        answers: (Owner::PublicBody, Horizon::Years, Clarity::Outlined, Hours::Some, Anchored::No, Wanted::TriedIdea),
        best: FormKind::PreProject,
        below: FormKind::PublicDoctorate,
    },
];

fn answers(case: &Case) -> FormAnswers {
    let (owner, horizon, clarity, hours, anchored, wanted) = case.answers;
    FormAnswers {
        owner: Some(owner),
        horizon: Some(horizon),
        clarity: Some(clarity),
        hours: Some(hours),
        anchored: Some(anchored),
        wanted: Some(wanted),
    }
}

#[test]
fn each_gets_the_form_that_fits() {
    let forms = forms();
    for case in &CASES {
        let advice = which_form(&forms, answers(case));
        let list: Vec<_> = advice.iter().map(|one| (forms[one.form].kind, one.possible, one.points)).collect();
        let [best, second, ..] = advice.as_slice() else { panic!("at least two forms") };
        assert_eq!(forms[best.form].kind, case.best, "{}: {list:?}", case.who);
        assert_eq!(best.possible, Fit::Yes, "{}", case.who);
        assert!(best.points > second.points || second.possible == Fit::No, "{}: help: two forms tie: {list:?}", case.who);
        assert!(!best.reasons_for.is_empty(), "{}: a best form has a reason", case.who);
        let below = advice.iter().find(|one| forms[one.form].kind == case.below).expect("it is in the table");
        assert!(below.possible == Fit::No || below.points < best.points, "{}: {list:?}", case.who);
    }
}

#[test]
fn points_are_the_sum_of_the_reasons_shown() {
    let forms = forms();
    for case in &CASES {
        for advice in which_form(&forms, answers(case)) {
            let reasons = &forms[advice.form].reasons;
            let shown = advice.reasons_for.iter().chain(&advice.reasons_against);
            assert_eq!(shown.map(|at| i32::from(reasons[*at].points)).sum::<i32>(), advice.points);
        }
    }
}

#[test]
fn nothing_answered_leaves_everything_open() {
    for advice in which_form(&forms(), FormAnswers::default()) {
        assert_eq!((advice.possible, advice.points), (Fit::Perhaps, 0));
    }
}

#[test]
fn the_table_is_whole() {
    let (programmes, _) = read("programmes.json", include_str!("../data/programmes.json"));
    let forms = forms();
    assert_eq!(forms.len(), 8);
    for form in &forms {
        for id in &form.programmes {
            assert!(programmes.iter().any(|programme| programme.id == *id), "help: {id} is no programme of data/programmes.json");
        }
        let for_and_against = |sign: i8| form.reasons.iter().any(|reason| reason.points.signum() == sign);
        assert!(for_and_against(1) && for_and_against(-1), "{:?} has reasons on one side only", form.kind);
        for reason in &form.reasons {
            assert!(reason.points != 0 && reason.points.abs() <= 3 && !reason.when.is_empty(), "{:?}", reason.words);
            assert!(Language::ALL.iter().all(|language| reason.words.in_language(*language).ends_with('.')), "{:?}", reason.words);
        }
        let wire = WireForm::from(form);
        let bytes = postcard::to_allocvec(&wire).expect("bytes");
        let back: WireForm = postcard::from_bytes(&bytes).expect("the same bytes");
        assert_eq!(&Form::from(back), form);
    }
}

#[test]
fn a_mistake_in_the_table_says_where() {
    let text = include_str!("../data/forms.json").replacen("\"vague\"", "\"vag\"", 1);
    let (forms, problems) = read_forms("forms.json", &text);
    assert!(forms.is_empty() && problems.iter().any(|problem| problem.line > 1 && problem.what.contains("vag")), "{problems:?}");
}
