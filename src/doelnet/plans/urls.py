"""Addresses of plans and their elements."""

from __future__ import annotations

from django.urls import path

from .pages import editing, managing, views

urlpatterns = [
    path("plannen/<slug:slug>/", views.plan, name="plan"),
    path("plannen/<slug:slug>/diagram/", views.diagram, name="plan-diagram"),
    path("plannen/<slug:slug>/tabel/", views.table, name="plan-table"),
    path("plannen/<slug:slug>/bevindingen/", views.findings, name="plan-findings"),
    path("plannen/<slug:slug>/vermeldingen/", views.mentions, name="plan-mentions"),
    path("plannen/<slug:slug>/vermeldingen/geschiedenis/", views.mentions_history, name="plan-mentions-history"),
    path("plannen/<slug:slug>/netwerk.json", views.network_json, name="plan-network"),
    path("plannen/<slug:slug>/concept.json", views.draft_json, name="plan-draft"),
    path("plannen/<slug:slug>/gegevens/", managing.edit_plan, name="plan-edit"),
    path("plannen/<slug:slug>/openbaar/", managing.publish, name="plan-publish"),
    path("plannen/<slug:slug>/mensen/", managing.people, name="plan-people"),
    path("plannen/<slug:slug>/vervallen/", editing.removed, name="plan-removed"),
    path("plannen/<slug:slug>/nieuw/", editing.add, name="element-add"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/", views.element, name="element"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/bewerken/", editing.edit, name="element-edit"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/verplaatsen/", editing.move, name="element-move"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/vervallen/", editing.remove, name="element-remove"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/hetzelfde/", editing.same, name="element-same"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/terug/", editing.restore, name="element-restore"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/geschiedenis/", views.history, name="element-history"),
    path("id/<uuid:pk>/", views.permanent, name="permanent"),
]
