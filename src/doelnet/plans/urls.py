"""Addresses of plans and their elements."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("plannen/<slug:slug>/", views.plan, name="plan"),
    path("plannen/<slug:slug>/diagram/", views.diagram, name="plan-diagram"),
    path("plannen/<slug:slug>/tabel/", views.table, name="plan-table"),
    path("plannen/<slug:slug>/bevindingen/", views.findings, name="plan-findings"),
    path("plannen/<slug:slug>/vermeldingen/", views.mentions, name="plan-mentions"),
    path("plannen/<slug:slug>/netwerk.json", views.network_json, name="plan-network"),
    path("plannen/<slug:slug>/concept.json", views.draft_json, name="plan-draft"),
    path("plannen/<slug:slug>/gegevens/", views.edit_plan, name="plan-edit"),
    path("plannen/<slug:slug>/openbaar/", views.publish, name="plan-publish"),
    path("plannen/<slug:slug>/mensen/", views.people, name="plan-people"),
    path("plannen/<slug:slug>/vervallen/", views.removed, name="plan-removed"),
    path("plannen/<slug:slug>/nieuw/", views.add, name="element-add"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/", views.element, name="element"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/bewerken/", views.edit, name="element-edit"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/verplaatsen/", views.move, name="element-move"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/vervallen/", views.remove, name="element-remove"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/terug/", views.restore, name="element-restore"),
    path("plannen/<slug:slug>/onderdelen/<str:key>/geschiedenis/", views.history, name="element-history"),
    path("id/<uuid:pk>/", views.permanent, name="permanent"),
]
